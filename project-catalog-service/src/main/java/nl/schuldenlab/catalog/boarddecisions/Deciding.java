package nl.schuldenlab.catalog.boarddecisions;

import jakarta.inject.Singleton;
import nl.schuldenlab.catalog.assessments.Assessing;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.time.Today;

/** Takes the decisions of the portfolio board, under the lock of the project, so that no reviewer speaks meanwhile. */
@Singleton
class Deciding {
    private final BoardDecisionRepository decisions;
    private final Assessing assessing;
    private final Projects projects;
    private final Today today;

    Deciding(BoardDecisionRepository decisions, Assessing assessing, Projects projects, Today today) {
        this.decisions = decisions;
        this.assessing = assessing;
        this.projects = projects;
        this.today = today;
    }

    BoardDecision decide(String slug, NewBoardDecision wanted) {
        BoardDecisionDescription said = wanted.description();
        today.refuseLater("/decidedOn", said.decidedOn());
        PartialDate day = said.decidedOn() == null ? PartialDate.of(today.day()) : said.decidedOn();
        Project project = projects.locked(slug);
        return decisions.added(new BoardDecision(project, wanted, said.decidedOn(day), assessing.poll(project)));
    }
}
