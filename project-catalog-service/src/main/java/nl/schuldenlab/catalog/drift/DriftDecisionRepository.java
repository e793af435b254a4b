package nl.schuldenlab.catalog.drift;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about decisions on newer versions. */
@Singleton
class DriftDecisionRepository extends RootRepository<DriftDecision> {
    private static final SortKey<DriftDecision> BY_VERSION =
            new SortKey<>("version", "e.offeredVersion", DriftDecision::offeredVersion, Integer::valueOf);

    DriftDecisionRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<DriftDecision> list(UUID adoption, PageRequest request) {
        return ListQuery.of(getEntityManager(), DriftDecision.class, request)
                .where("e.adoption = :adoption", "adoption", adoption)
                .sortedBy(DriftDecision::id, BY_VERSION)
                .page();
    }

    /** @throws Refusal 404 */
    DriftDecision get(UUID adoption, UUID id) {
        return find("adoption = ?1 and id = ?2", adoption, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The newest version that was decided about. */
    int decidedUpTo(UUID adoption) {
        return find("adoption = ?1 order by offeredVersion desc", adoption)
                .firstResultOptional()
                .map(DriftDecision::offeredVersion)
                .orElse(0);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, DriftDecision decision) {
        return constraint.equals("drift_decision_adoption_version_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> find(
                                "adoption = ?1 and offeredVersion = ?2", decision.adoption(), decision.offeredVersion())
                        .firstResultOptional()
                        .map(DriftDecision::path)
                        .orElse(null)))
                : Optional.empty();
    }
}
