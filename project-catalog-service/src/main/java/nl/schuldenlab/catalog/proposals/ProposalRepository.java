package nl.schuldenlab.catalog.proposals;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about proposals. */
@Singleton
class ProposalRepository extends RootRepository<Proposal> {
    private static final SortKey<Proposal> BY_AGE = SortKey.instant("createdAt", "e.createdAt", Proposal::createdAt);

    ProposalRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** @param author whose proposals alone are seen, or null */
    Page<Proposal> list(ProposalFilter filter, String author) {
        return ListQuery.of(getEntityManager(), Proposal.class, filter)
                .whereAsked("e.author = :author", "author", author)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked("e.description.lab in :lab", "lab", filter.lab)
                .sortedBy(Proposal::id, BY_AGE)
                .page();
    }

    /** @throws Refusal 404 */
    Proposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** With its row locked until the transaction ends, for one alone decides on it. */
    Proposal locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }
}
