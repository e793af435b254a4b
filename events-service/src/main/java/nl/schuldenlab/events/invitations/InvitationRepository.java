package nl.schuldenlab.events.invitations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about invitations. */
@Singleton
class InvitationRepository extends RootRepository<Invitation> {
    private static final SortKey<Invitation> OLDEST_FIRST =
            SortKey.instant("createdAt", "e.createdAt", Invitation::createdAt);

    InvitationRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** @param own the partners to whose invitations it is kept, or null for all */
    Page<Invitation> list(Event event, InvitationFilter filter, Set<String> own) {
        ListQuery<Invitation> query = ListQuery.of(getEntityManager(), Invitation.class, filter)
                .where("e.event = :event", "event", event)
                .whereAsked("e.partner in :partner", "partner", filter.partner);
        if (own != null) {
            query.where("e.partner in :own", "own", own);
        }
        return query.sortedBy(Invitation::id, OLDEST_FIRST).page();
    }

    /** @throws Refusal 404 */
    Invitation get(Event event, UUID id) {
        return find("event = ?1 and id = ?2", event, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    /** With its event, to be read when no transaction is left. */
    Optional<Invitation> withEvent(UUID id) {
        return find("from Invitation i join fetch i.event where i.id = ?1", id).firstResultOptional();
    }

    Set<Guest> guestsOf(Event event) {
        return find("event", event).stream().map(Invitation::guest).collect(Collectors.toSet());
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Invitation invitation) {
        return constraint.equals("invitation_event_id_partner_contact_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> same(invitation)))
                : Optional.empty();
    }

    private String same(Invitation invitation) {
        return find("event", invitation.event()).stream()
                .filter(each -> each.guest().equals(invitation.guest()))
                .map(Invitation::path)
                .findFirst()
                .orElse(null);
    }
}
