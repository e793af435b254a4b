package nl.schuldenlab.catalog.drafts;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.catalog.projects.Edition;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.catalog.projects.ProjectPublication;
import nl.schuldenlab.catalog.projects.ProjectSketched;
import nl.schuldenlab.catalog.projects.ProjectStage;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.catalog.versions.ProjectVersion;
import nl.schuldenlab.catalog.versions.Versions;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/** Writes a draft beside what is published, and publishes it; the project's row is locked, for each has one draft and one last version. */
@Singleton
class Drafting {
    private final DraftRepository drafts;
    private final Projects projects;
    private final ProjectPublication publication;
    private final Versions versions;

    Drafting(DraftRepository drafts, Projects projects, ProjectPublication publication, Versions versions) {
        this.drafts = drafts;
        this.projects = projects;
        this.publication = publication;
        this.versions = versions;
    }

    /** What is not published yet is a draft from its first day. */
    void begin(@Observes ProjectSketched sketched) {
        Project project = sketched.project();
        drafts.added(new Draft(project, project.description()));
    }

    Optional<Draft> of(String slug) {
        return drafts.only(projects.locked(slug));
    }

    Draft begin(String slug, ProjectDescription wanted) {
        return drafts.added(new Draft(projects.locked(slug), wanted));
    }

    Draft describe(Draft draft, ProjectDescription wanted) {
        if (!draft.project().isPublished()) {
            publication.sketch(draft.project(), wanted);
        }
        return drafts.saved(draft.describe(wanted));
    }

    /** A project consists of its draft until it is published; it is withdrawn, not dropped. */
    void drop(Draft draft) {
        require(draft.project().isPublished(), "project-not-published");
        drafts.deleted(draft);
    }

    ProjectVersion publish(String slug, NewPublication wanted, ProjectFacts heard) {
        Project project = projects.locked(slug);
        require(project.stage() != ProjectStage.WITHDRAWN, "project-withdrawn");
        Draft draft = drafts.get(project);
        List<Blocker> gaps = draft.gaps().blockers();
        if (!gaps.isEmpty()) {
            throw Refusal.blocked(gaps);
        }
        drafts.deleted(draft);
        int before = project.number();
        publication.publish(project, new Edition(draft.description(), wanted.changeKind(), wanted.summary()), heard);
        require(project.number() > before, "draft-changes-nothing");
        return versions.current(project);
    }

    private static void require(boolean holds, String otherwise) {
        new Judgement()
                .require(holds, Blocker.of(otherwise, null, ProjectFacts.HERE))
                .enforce();
    }
}
