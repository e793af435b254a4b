package nl.schuldenlab.catalog.boarddecisions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.assessments.Advice;
import nl.schuldenlab.catalog.assessments.Poll;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.catalog.projects.ProjectPart;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/** What the portfolio board decided of a project, and on what advice; a later decision takes its place, nothing is rewritten (D36, D72). */
@Entity
public class BoardDecision extends ProjectPart<BoardDecisionDescription> {
    @Embedded
    private BoardDecisionDescription description;

    /** How many independent reviewers had spoken; null for what was before the platform. */
    private Integer assessments;

    @Enumerated(EnumType.STRING)
    private Advice advice;

    protected BoardDecision() {}

    /** @throws Refusal 409 with all that stands in the way; what was before the platform is told as it was */
    BoardDecision(Project project, NewBoardDecision wanted, BoardDecisionDescription dated, Poll heard) {
        super(project, wanted.historical());
        if (!wanted.isHistorical()) {
            judge(project, dated).enforce();
            this.assessments = heard.counted();
            this.advice = heard.advice();
        }
        this.description = complete(dated);
    }

    /** D36, D72: what does not do what it must is not granted, however much is preferred beside. */
    private static Judgement judge(Project project, BoardDecisionDescription wanted) {
        boolean early =
                wanted.grants(DecisionSubject.ROLL_OUT) && !project.stage().isProven();
        Judgement judgement = new Judgement()
                .require(!project.stage().hasEnded(), Blocker.of("project-ended", null, ProjectFacts.HERE))
                .require(!early, Blocker.of("not-proven-yet", "D72", ProjectFacts.HERE));
        if (wanted.outcome() == DecisionOutcome.GRANTED) {
            List<Weighing> weighed = wanted.criteria();
            for (int i = 0; i < weighed.size(); i++) {
                judgement.require(!weighed.get(i).standsAgainst(), unmet("/criteria/" + i));
            }
        }
        return judgement;
    }

    private static Blocker unmet(String pointer) {
        return new Blocker("criterion-not-met", "D36", ProjectFacts.HERE, pointer, Map.of());
    }

    @Override
    public String resource() {
        return "board-decision";
    }

    @Override
    public String path() {
        return project().path() + "/board-decisions/" + id();
    }

    @Override
    public BoardDecisionDescription description() {
        return description;
    }

    Integer assessments() {
        return assessments;
    }

    Advice advice() {
        return advice;
    }
}
