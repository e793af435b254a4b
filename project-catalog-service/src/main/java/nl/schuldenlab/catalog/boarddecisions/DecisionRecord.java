package nl.schuldenlab.catalog.boarddecisions;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.catalog.assessments.Rounds;
import nl.schuldenlab.catalog.projects.BoardDecisions;
import nl.schuldenlab.catalog.projects.ProjectRecords;

/** Tells other features what the board's last word on a project is, and for which of its decisions reviewers speak now. */
@Singleton
class DecisionRecord implements BoardDecisions, ProjectRecords, Rounds {
    private final BoardDecisionRepository decisions;

    DecisionRecord(BoardDecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean provenDecided(UUID project) {
        return granted(project, DecisionSubject.PROVEN);
    }

    @Override
    public boolean rolloutDecided(UUID project) {
        return granted(project, DecisionSubject.ROLL_OUT);
    }

    private boolean granted(UUID project, DecisionSubject subject) {
        return decisions
                .last(project, subject)
                .map(decision -> decision.description().grants(subject))
                .orElse(false);
    }

    @Override
    public boolean existOf(UUID project) {
        return decisions.countOf(project) > 0;
    }

    @Override
    public int current(UUID project) {
        return (int) decisions.countOf(project) + 1;
    }
}
