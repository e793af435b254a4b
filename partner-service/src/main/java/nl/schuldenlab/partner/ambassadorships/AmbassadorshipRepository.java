package nl.schuldenlab.partner.ambassadorships;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about ambassadorships. */
@Singleton
class AmbassadorshipRepository extends RootRepository<Ambassadorship> {
    private static final SortKey<Ambassadorship> BY_PARTNER =
            SortKey.text("partner", "e.partner", Ambassadorship::partner);
    private static final SortKey<Ambassadorship> BY_START =
            SortKey.date("from", "e.description.from.day", ambassadorship -> ambassadorship
                    .description()
                    .from());

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final String IN_THE_WAY = """
            from Ambassadorship e where e.lab = ?1 and e.partner = ?2 and e.id <> ?3
            and (e.status = ACTIVE or e.until.day > ?4 or e.until.day is null and e.description.from.day >= ?4)
            order by e.description.from.day nulls first, e.id
            """;

    AmbassadorshipRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Ambassadorship> list(AmbassadorshipFilter filter) {
        return ListQuery.of(getEntityManager(), Ambassadorship.class, filter)
                .whereAsked("e.lab in :lab", "lab", filter.lab)
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .whereAsked("e.theme in :theme", "theme", filter.theme)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(Ambassadorship::id, BY_PARTNER, BY_START)
                .page();
    }

    /** @throws Refusal 404 */
    Ambassadorship get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    List<Ambassadorship> activeOf(String lab, String partner) {
        return list("lab = ?1 and partner = ?2 and status = ACTIVE order by id", lab, partner);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Ambassadorship ambassadorship) {
        return constraint.equals("ambassadorship_lab_partner_period_excl")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(ambassadorship)))
                : Optional.empty();
    }

    /** The first ambassadorship of the two that had not ended when this one begins: if any is in its way, that one is. */
    private String standing(Ambassadorship wanted) {
        PartialDate from = wanted.description().from();
        LocalDate start = from == null ? EVER : from.firstDay();
        return find(IN_THE_WAY, wanted.lab(), wanted.partner(), wanted.id(), start)
                .firstResultOptional()
                .map(Ambassadorship::path)
                .orElse(null);
    }
}
