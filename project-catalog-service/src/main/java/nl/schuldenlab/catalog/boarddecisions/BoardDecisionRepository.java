package nl.schuldenlab.catalog.boarddecisions;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about the decisions of the portfolio board. */
@Singleton
class BoardDecisionRepository extends ProjectParts<BoardDecision> {
    private static final SortKey<BoardDecision> BY_DAY =
            SortKey.date("decidedOn", "e.description.decidedOn.day", decision -> decision.description()
                    .decidedOn());

    BoardDecisionRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<BoardDecision> list(Project project, BoardDecisionFilter filter) {
        return ListQuery.of(getEntityManager(), BoardDecision.class, filter)
                .where("e.project = :project", "project", project)
                .whereAsked("e.description.subject in :subject", "subject", filter.subject)
                .whereAsked("e.description.outcome in :outcome", "outcome", filter.outcome)
                .sortedBy(BoardDecision::id, BY_DAY)
                .page();
    }

    /** The board's last word on this. */
    Optional<BoardDecision> last(UUID project, DecisionSubject subject) {
        return find(
                        "project.id = ?1 and description.subject = ?2 order by description.decidedOn.day desc, id desc",
                        project,
                        subject)
                .firstResultOptional();
    }

    long countOf(UUID project) {
        return count("project.id", project);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, BoardDecision decision) {
        return constraint.equals("board_decision_project_id_subject_decided_on_outcome_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(decision)))
                : super.refusal(constraint, decision);
    }

    private String standing(BoardDecision wanted) {
        BoardDecisionDescription said = wanted.description();
        return find(
                        "project = ?1 and description.subject = ?2 and description.outcome = ?3 and description.decidedOn = ?4",
                        wanted.project(),
                        said.subject(),
                        said.outcome(),
                        said.decidedOn())
                .firstResultOptional()
                .map(BoardDecision::path)
                .orElse(null);
    }
}
