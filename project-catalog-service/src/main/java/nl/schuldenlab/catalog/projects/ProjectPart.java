package nl.schuldenlab.catalog.projects;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.status.Judgement;

/** What belongs to one project, has a history of its own, and stands below the project's path. */
@MappedSuperclass
public abstract class ProjectPart<D extends RootDescription> extends DescribedRoot<D> {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Project project;

    protected ProjectPart() {}

    /**
     * @param historical null unless it tells of the time before the platform
     * @throws Refusal 409 for a project that is withdrawn: what is known of it belongs to the record that stands
     */
    protected ProjectPart(Project project, Historical historical) {
        super(historical);
        new Judgement()
                .require(
                        project.stage() != ProjectStage.WITHDRAWN,
                        Blocker.of("project-withdrawn", null, ProjectFacts.HERE))
                .enforce();
        this.project = project;
    }

    public Project project() {
        return project;
    }
}
