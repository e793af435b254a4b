package nl.schuldenlab.catalog.assessments;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about assessments. */
@Singleton
class AssessmentRepository extends ProjectParts<Assessment> {
    private static final SortKey<Assessment> BY_ROUND =
            new SortKey<>("round", "e.round", Assessment::round, Integer::valueOf);

    AssessmentRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Assessment> list(Project project, AssessmentFilter filter) {
        return ListQuery.of(getEntityManager(), Assessment.class, filter)
                .where("e.project = :project", "project", project)
                .whereAsked("e.round in :round", "round", filter.round)
                .whereAsked("e.description.verdict in :verdict", "verdict", filter.verdict)
                .sortedBy(Assessment::id, BY_ROUND)
                .page();
    }

    List<Assessment> ofRound(Project project, int round) {
        return list("project = ?1 and round = ?2 order by id", project, round);
    }

    boolean anyOf(UUID project) {
        return count("project.id", project) > 0;
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Assessment assessment) {
        return constraint.equals("assessment_project_id_round_reviewer_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(assessment)))
                : super.refusal(constraint, assessment);
    }

    private String standing(Assessment wanted) {
        return find(
                        "project = ?1 and round = ?2 and reviewer = ?3",
                        wanted.project(),
                        wanted.round(),
                        wanted.reviewer())
                .firstResultOptional()
                .map(Assessment::path)
                .orElse(null);
    }
}
