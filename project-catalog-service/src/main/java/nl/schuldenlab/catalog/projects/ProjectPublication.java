package nl.schuldenlab.catalog.projects;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.platform.problem.Refusal;

/** Publishes what a project is about: the words of before stay readable as a version of their own. */
@Singleton
public class ProjectPublication {
    private final ProjectRepository projects;
    private final ProjectReferences references;
    private final ProjectFactFinder facts;
    private final ProjectRights rights;
    private final Event<ProjectPublished> published;
    private final Event<ProjectSketched> sketched;

    ProjectPublication(
            ProjectRepository projects,
            ProjectReferences references,
            ProjectFactFinder facts,
            ProjectRights rights,
            Event<ProjectPublished> published,
            Event<ProjectSketched> sketched) {
        this.projects = projects;
        this.references = references;
        this.facts = facts;
        this.rights = rights;
        this.published = published;
        this.sketched = sketched;
    }

    /** A new project with its first version, or, as a draft, still without one. */
    public Project add(Project project) {
        mustBeFree(project.slug(), project.description().aliases(), List.of());
        Project added = projects.added(project);
        if (added.isPublished()) {
            published.fire(new ProjectPublished(added, null, null, List.of()));
        } else {
            sketched.fire(new ProjectSketched(added));
        }
        return added;
    }

    /**
     * Checks who says this, and what it refers to.
     *
     * @throws Refusal 401, 403, 400 or 503
     */
    public void check(Project project, ProjectDescription wanted) {
        rights.asWriterOf(project, wanted);
        references.check(wanted, project.description());
    }

    /** Asks elsewhere what decides whether the project may be described so, outside any transaction. */
    public ProjectFacts heard(Project project, ProjectDescription wanted) {
        return facts.about(project, wanted);
    }

    /** A next version; words that say the same make none. */
    public Project publish(Project project, Edition edition, ProjectFacts heard) {
        project.judge(edition.description(), heard)
                .unlessOvertaken(heard == ProjectFacts.NONE)
                .enforce();
        List<String> own = project.isPublished() ? project.description().aliases() : List.of();
        mustBeFree(project.slug(), edition.description().aliases(), own);
        ProjectDescription before = project.isPublished() ? project.description() : null;
        if (!project.publish(edition.description())) {
            return project;
        }
        Project saved = projects.saved(project);
        published.fire(edition.of(saved, before));
        return saved;
    }

    /** D26, D38: what another project is known by means that project; an old name that became an alias stays. */
    private void mustBeFree(String slug, List<String> aliases, List<String> own) {
        List<String> taken =
                aliases.stream().filter(alias -> !own.contains(alias)).toList();
        if (!taken.isEmpty()) {
            projects.knownAs(slug, taken).ifPresent(other -> {
                throw Refusal.alreadyExists("already-exists", () -> "/v1/projects/" + other);
            });
        }
    }

    /** Keeps what a project that is not published yet is about, so far. */
    public void sketch(Project project, ProjectDescription wanted) {
        projects.saved(project.sketch(wanted));
    }
}
