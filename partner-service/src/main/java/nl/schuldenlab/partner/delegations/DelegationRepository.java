package nl.schuldenlab.partner.delegations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.Agreement;
import nl.schuldenlab.partner.contacts.ContactReferences;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about mandates to sign. */
@Singleton
class DelegationRepository extends RootRepository<Delegation> implements ContactReferences {
    private static final SortKey<Delegation> BY_PARTNER = SortKey.text("partner", "e.partner", Delegation::partner);

    DelegationRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Delegation> list(Agreement agreement, DelegationFilter filter) {
        return ListQuery.of(getEntityManager(), Delegation.class, filter)
                .where("e.agreement = :agreement", "agreement", agreement)
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(Delegation::id, BY_PARTNER)
                .page();
    }

    Optional<Delegation> find(UUID agreement, UUID id) {
        return find("agreement.id = ?1 and id = ?2", agreement, id).firstResultOptional();
    }

    @Override
    public List<String> pathsTo(UUID contact) {
        return list("from Delegation e join fetch e.agreement where e.contact = ?1 or e.principal = ?1", contact)
                .stream()
                .map(Delegation::path)
                .toList();
    }

    /** @throws Refusal 404 */
    Delegation get(UUID agreement, UUID id) {
        return find(agreement, id).orElseThrow(Refusal::notFound);
    }
}
