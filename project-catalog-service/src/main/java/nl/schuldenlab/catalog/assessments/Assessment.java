package nl.schuldenlab.catalog.assessments;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.catalog.projects.ProjectPart;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;

/** What one reviewer makes of a project's evidence, for the portfolio board; one per reviewer and round. */
@Entity
public class Assessment extends ProjectPart<AssessmentDescription> {
    @Embedded
    private AssessmentDescription description;

    private String reviewer;
    private List<String> reviewerLabs;
    private List<String> reviewerPartners;

    /** The board's next decision is of this round; the first one is 1. */
    private int round;

    protected Assessment() {}

    /** @throws Refusal 409 for who belongs to a lab or a partner of the project, and for a project that has ended */
    Assessment(Project project, Reviewer reviewer, int round, AssessmentDescription description) {
        super(project, null);
        reviewer.judge(project)
                .require(!project.stage().hasEnded(), Blocker.of("project-ended", null, ProjectFacts.HERE))
                .enforce();
        this.reviewer = reviewer.subject();
        this.reviewerLabs = reviewer.labs();
        this.reviewerPartners = reviewer.partners();
        this.round = round;
        this.description = complete(description);
    }

    /** @throws Refusal 409 once the board has decided on it, and for who has come to belong to the project */
    Assessment describe(AssessmentDescription wanted, Reviewer by, int current) {
        by.judge(project())
                .require(round == current, Blocker.of("round-closed", null, ProjectFacts.HERE))
                .enforce();
        description = complete(wanted);
        return this;
    }

    boolean isBy(Reviewer some) {
        return reviewer.equals(some.subject());
    }

    /** Whether the reviewer still belongs to no lab and no partner of the project. */
    boolean isIndependent() {
        return new Reviewer(reviewer, reviewerLabs, reviewerPartners).isIndependentOf(project());
    }

    @Override
    public String resource() {
        return "assessment";
    }

    @Override
    public String path() {
        return project().path() + "/assessments/" + id();
    }

    @Override
    public AssessmentDescription description() {
        return description;
    }

    String reviewer() {
        return reviewer;
    }

    int round() {
        return round;
    }
}
