package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schuldenlab.catalog.indexes.Counts;
import nl.schuldenlab.platform.problem.Moved;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds projects for the features that belong to a project. */
@Singleton
public class Projects {
    private final ProjectRepository projects;
    private final ProjectRights rights;

    Projects(ProjectRepository projects, ProjectRights rights) {
        this.projects = projects;
        this.rights = rights;
    }

    /**
     * The project of this slug, as far as the caller may see it: one that is not published yet is its insiders' only.
     *
     * @throws Refusal 404
     * @throws Moved to the project that it was merged into
     */
    public Project get(String slug) {
        Project project = projects.get(slug);
        if (!project.isPublished()) {
            rights.asInsiderOf(project);
        }
        Withdrawal withdrawn = project.withdrawn();
        if (withdrawn != null && withdrawn.merges()) {
            throw new Moved(project.path(), "/v1/projects/" + withdrawn.successor());
        }
        return project;
    }

    /**
     * The project of this slug for its own people: those of its labs and partners, and who sees all.
     *
     * @throws Refusal 404
     */
    public Project own(String slug) {
        Project project = get(slug);
        rights.asInsiderOf(project);
        return project;
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

    /** Lets a project tell how far it has spread; its row is locked first, for several may be counting. */
    public void spread(String slug, Supplier<Spread> count) {
        Project project = projects.locked(slug);
        project.spread(count.get());
        projects.saved(project);
    }

    /** Lets a project, whose row is locked, tell the last verdict of a recognition committee; null when there is none. */
    public void recognised(Project project, ProjectRecognition verdict) {
        project.recognised(verdict);
        projects.saved(project);
    }

    /** How many of the projects that are asked for there are of each value of the facets, each without regard to what is asked of itself. */
    public Counts counts(ProjectFilter filter) {
        return projects.counts(filter, rights.sight());
    }

    /** Those that everybody may see, by slug. @param last the slug after which they begin, empty for the first */
    public List<Project> after(String last, int most) {
        return projects.after(last, most);
    }

    /** When something of what everybody may see changed last. */
    public Optional<Instant> lastChange() {
        return projects.lastChange();
    }

    public boolean exist(String slug) {
        return projects.exist(slug);
    }
}
