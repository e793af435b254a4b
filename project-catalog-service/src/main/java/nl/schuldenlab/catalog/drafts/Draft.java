package nl.schuldenlab.catalog.drafts;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.ProjectGaps;
import nl.schuldenlab.catalog.projects.ProjectPart;

/** What is being written of a project beside what is published of it; it may still lack what the published one has. */
@Entity
@Table(name = "project_draft")
public class Draft extends ProjectPart<ProjectDescription> {
    @Embedded
    private ProjectDescription description;

    protected Draft() {}

    Draft(Project project, ProjectDescription description) {
        super(project, null);
        this.description = description;
    }

    Draft describe(ProjectDescription wanted) {
        description = wanted;
        return this;
    }

    /** Codes of what is to be filled in before it can be published. */
    @Override
    public List<String> incomplete() {
        return gaps().codes();
    }

    /** What of before the platform is told may lack what is asked for today. */
    ProjectGaps gaps() {
        return project().isHistorical() ? new ProjectGaps(List.of()) : ProjectGaps.in(description);
    }

    @Override
    public String resource() {
        return "project-draft";
    }

    @Override
    public String path() {
        return project().path() + "/draft";
    }

    @Override
    public ProjectDescription description() {
        return description;
    }
}
