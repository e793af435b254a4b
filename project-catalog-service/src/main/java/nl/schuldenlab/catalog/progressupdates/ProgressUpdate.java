package nl.schuldenlab.catalog.progressupdates;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPart;
import nl.schuldenlab.platform.provenance.Historical;

/** How a project stood on a day, so that its progress can be watched (D114). */
@Entity
public class ProgressUpdate extends ProjectPart<ProgressUpdateDescription> {
    @Embedded
    private ProgressUpdateDescription description;

    protected ProgressUpdate() {}

    ProgressUpdate(Project project, ProgressUpdateDescription description, Historical historical) {
        super(project, historical);
        this.description = description;
    }

    ProgressUpdate describe(ProgressUpdateDescription wanted) {
        description = wanted;
        return this;
    }

    @Override
    public String resource() {
        return "progress-update";
    }

    @Override
    public String path() {
        return project().path() + "/progress-updates/" + id();
    }

    @Override
    public ProgressUpdateDescription description() {
        return description;
    }
}
