package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds projects for the features that belong to a project. */
@Singleton
public class Projects {
    private final ProjectRepository projects;

    Projects(ProjectRepository projects) {
        this.projects = projects;
    }

    /**
     * The project of this slug, as far as the caller may see it.
     *
     * @throws Refusal 404
     */
    public Project get(String slug) {
        return projects.get(slug);
    }

    /**
     * The project with its row locked until the transaction ends, for rules that look at more than one row.
     *
     * @throws Refusal 404
     */
    public Project locked(String slug) {
        return projects.locked(slug);
    }

    public Optional<Project> find(UUID id) {
        return projects.findByIdOptional(id);
    }

    public boolean exist(String slug) {
        return projects.exist(slug);
    }
}
