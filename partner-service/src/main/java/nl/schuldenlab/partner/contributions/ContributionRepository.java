package nl.schuldenlab.partner.contributions;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about contributions. */
@Singleton
class ContributionRepository extends RootRepository<Contribution> {
    private static final SortKey<Contribution> BY_CREATION =
            SortKey.instant("createdAt", "e.createdAt", Contribution::createdAt);
    private static final SortKey<Contribution> BY_START =
            SortKey.date("from", "e.description.period.from.day", contribution -> contribution
                    .description()
                    .start());
    private static final String SEEN =
            "e.description.lab in :seenLabs or array_intersects(e.description.partners, :seenPartners)";

    ContributionRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Contribution> list(ContributionFilter filter, Sight sight) {
        return seen(sight, ListQuery.of(getEntityManager(), Contribution.class, filter))
                .whereAnyAsked("e.description.partners", "partner", filter.partner)
                .whereAsked("e.description.lab in :lab", "lab", filter.lab)
                .whereAsked("e.description.type in :type", "type", filter.type)
                .sortedBy(Contribution::id, BY_CREATION, BY_START)
                .page();
    }

    private static ListQuery<Contribution> seen(Sight sight, ListQuery<Contribution> query) {
        return sight.all()
                ? query
                : query.where(SEEN, "seenLabs", sight.labs())
                        .with("seenPartners", sight.partners().toArray(String[]::new));
    }

    /** @throws Refusal 404, also for what the caller may not see */
    Contribution get(UUID id, Sight sight) {
        return findByIdOptional(id)
                .filter(contribution -> sight.covers(contribution.lab(), contribution.partners()))
                .orElseThrow(Refusal::notFound);
    }
}
