package nl.schuldenlab.lab.councils;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about replacements on councils. */
@Singleton
class CouncilReplacementRepository extends RootRepository<CouncilReplacement> {
    private static final SortKey<CouncilReplacement> OLDEST_FIRST =
            SortKey.instant("createdAt", "e.createdAt", CouncilReplacement::createdAt);

    CouncilReplacementRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<CouncilReplacement> list(ProgrammeCouncil council, PageRequest request) {
        return ListQuery.of(getEntityManager(), CouncilReplacement.class, request)
                .where("e.council = :council", "council", council)
                .sortedBy(CouncilReplacement::id, OLDEST_FIRST)
                .page();
    }

    /** @throws Refusal 404 */
    CouncilReplacement get(ProgrammeCouncil council, UUID id) {
        return find("council = ?1 and id = ?2", council, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }
}
