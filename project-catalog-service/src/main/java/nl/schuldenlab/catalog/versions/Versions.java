package nl.schuldenlab.catalog.versions;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPublished;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.problem.Refusal;

/** Keeps each published version of a project, and finds them for the features that ask. */
@Singleton
public class Versions {
    private final ProjectVersionRepository versions;

    Versions(ProjectVersionRepository versions) {
        this.versions = versions;
    }

    void keep(@Observes ProjectPublished published) {
        versions.added(new ProjectVersion(published));
    }

    public Page<ProjectVersion> list(Project project, PublicationFilter filter) {
        return versions.list(project, filter);
    }

    /** The version that is published now. */
    public ProjectVersion current(Project project) {
        return find(project, project.number()).orElseThrow(Refusal::notFound);
    }

    public Optional<ProjectVersion> find(Project project, int number) {
        return versions.find(project, number);
    }

    /** The versions that came after one, oldest first. */
    public List<ProjectVersion> after(Project project, int number) {
        return versions.after(project, number);
    }
}
