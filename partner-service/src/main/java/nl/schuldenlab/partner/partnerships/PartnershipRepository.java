package nl.schuldenlab.partner.partnerships;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schuldenlab.partner.contacts.ContactReferences;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.partner.partners.Participations;
import nl.schuldenlab.partner.partners.Partner;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about partnerships. */
@Singleton
class PartnershipRepository extends RootRepository<Partnership> implements Participations, ContactReferences {
    private static final SortKey<Partnership> BY_PARTNER = SortKey.text("partner", "e.partner", Partnership::partner);
    private static final SortKey<Partnership> BY_START =
            SortKey.date("joinedOn", "e.description.joinedOn.day", partnership -> partnership
                    .description()
                    .joinedOn());

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final String IN_THE_WAY = """
            lab = ?1 and partner = ?2 and id <> ?3
            and (status = ACTIVE or leftOn.day > ?4 or leftOn.day is null and description.joinedOn.day >= ?4)
            order by description.joinedOn.day nulls first, id
            """;

    PartnershipRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Partnership> list(PartnershipFilter filter) {
        ListQuery<Partnership> query = ListQuery.of(getEntityManager(), Partnership.class, filter)
                .whereAsked("e.lab in :lab", "lab", filter.lab)
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .whereAnyAsked("e.description.roles", "role", filter.role)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked(filter.asksUnknownStart() ? Presence.PERHAPS_ON : Presence.ON, "asOf", filter.asOf);
        if (filter.startKnown != null) {
            query.where(filter.startKnown ? Presence.START_KNOWN : Presence.START_UNKNOWN);
        }
        return query.sortedBy(Partnership::id, BY_PARTNER, BY_START).page();
    }

    /** @throws Refusal 404 */
    Partnership get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Participation of(Partner partner) {
        List<Partnership> active = list("partner = ?1 and status = ?2", partner.slug(), PartnershipStatus.ACTIVE);
        return new Participation(!active.isEmpty(), active.stream().anyMatch(each -> each.description()
                .connects()));
    }

    @Override
    public Set<String> activeIn(Collection<String> labs, Collection<String> partners) {
        return partners("e.lab in ?1 and e.partner in ?2 and e.status = ACTIVE", labs, partners);
    }

    @Override
    public Set<String> activeSince(LocalDate day, Collection<String> partners) {
        return partners(Presence.SINCE + " and e.partner in ?2", day, partners);
    }

    private Set<String> partners(String condition, Object first, Object second) {
        return Set.copyOf(find("select distinct e.partner from Partnership e where " + condition, first, second)
                .project(String.class)
                .list());
    }

    @Override
    public List<String> pathsTo(UUID contact) {
        return list("array_contains(description.contacts, ?1)", contact).stream()
                .map(Partnership::path)
                .toList();
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Partnership partnership) {
        return switch (constraint) {
            case "partnership_lab_partner_period_excl" ->
                Optional.of(Refusal.alreadyExists("already-exists", () -> standing(partnership)));
            case "partnership_lab_connector_key" ->
                Optional.of(Refusal.blocked(List.of(Blocker.of("connector-taken", "D145", Participation.HERE))));
            default -> Optional.empty();
        };
    }

    /** The first partnership of the two that had not ended when this one begins: if any is in its way, that one is. */
    private String standing(Partnership wanted) {
        PartialDate joinedOn = wanted.description().joinedOn();
        return find(
                        IN_THE_WAY,
                        wanted.lab(),
                        wanted.partner(),
                        wanted.id(),
                        joinedOn == null ? EVER : joinedOn.firstDay())
                .firstResultOptional()
                .map(Partnership::path)
                .orElse(null);
    }
}
