package nl.schuldenlab.partner.partners;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SearchPattern;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.SluggedRepository;

/** All questions to the database about partners. */
@Singleton
class PartnerRepository extends SluggedRepository<Partner> {
    private static final SortKey<Partner> BY_NAME = SortKey.text(
            "name", "e.description.name", partner -> partner.description().name());
    /** The names, one a line, as the database keeps them for its index. */
    private static final String CALLED = "cast(sql('called like unaccent(?)', :q) as boolean) = true";

    private static final Map<String, Function<Identifiers, String>> IDENTIFIERS = Map.of(
            "municipality", Identifiers::municipality,
            "oin", Identifiers::oin,
            "kvk", Identifiers::kvk,
            "rsin", Identifiers::rsin,
            "lei", Identifiers::lei);

    PartnerRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Partner> list(PartnerFilter filter) {
        return ListQuery.of(getEntityManager(), Partner.class, filter)
                .whereAsked("e.description.sector in :sector", "sector", filter.sector)
                .whereAsked("e.description.scope in :scope", "scope", filter.scope)
                .whereAnyAsked("e.description.types", "type", filter.type)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked(
                        "e.description.identifiers.municipality in :municipality", "municipality", filter.municipality)
                .whereAsked(CALLED, "q", SearchPattern.of(filter.q))
                .sortedBy(Partner::id, BY_NAME)
                .page();
    }

    Set<String> municipalitiesAmong(Collection<String> slugs) {
        return list("slug in ?1 and description.identifiers.municipality is not null", slugs).stream()
                .map(Partner::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean exists(String slug) {
        return count("slug", slug) > 0;
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Partner partner) {
        return IDENTIFIERS.keySet().stream()
                .filter(name -> constraint.equals("partner_identifiers_" + name + "_key"))
                .findFirst()
                .map(name -> Refusal.alreadyExists("already-exists", () -> holder(name, partner)))
                .or(() -> super.refusal(constraint, partner));
    }

    private String holder(String identifier, Partner partner) {
        String value = IDENTIFIERS.get(identifier).apply(partner.description().identifiers());
        return find("description.identifiers." + identifier, value)
                .firstResultOptional()
                .map(Partner::path)
                .orElse(null);
    }
}
