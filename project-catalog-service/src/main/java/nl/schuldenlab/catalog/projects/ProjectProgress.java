package nl.schuldenlab.catalog.projects;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** Moves a project to another stage and describes it anew, on what others said a moment ago and on what is recorded here now. */
@Singleton
class ProjectProgress {
    private final ProjectRepository projects;
    private final Proofs proofs;
    private final Instance<LessonsLearned> lessons;
    private final Instance<ProjectRecords> records;
    private final Instance<PendingDrafts> drafts;
    private final ProjectPublication publication;
    private final Clock clock;

    ProjectProgress(
            ProjectRepository projects,
            Proofs proofs,
            Instance<LessonsLearned> lessons,
            Instance<ProjectRecords> records,
            Instance<PendingDrafts> drafts,
            ProjectPublication publication,
            Clock clock) {
        this.projects = projects;
        this.proofs = proofs;
        this.lessons = lessons;
        this.records = records;
        this.drafts = drafts;
        this.publication = publication;
        this.clock = clock;
    }

    /** @param overtaken whether the project has changed since others were asked */
    Project change(Project project, NewProjectStage change, ProjectFacts heard, boolean overtaken) {
        if (change.successor() != null) {
            mustStand(change.successor());
        }
        if (change.merges()) {
            mustBeBare(project);
        }
        ProjectFacts known = heard.on(proofs.of(project));
        project.judge(change.to(), known).unlessOvertaken(overtaken);
        StatusMove move = project.moveTo(change, known, clock.instant());
        if (!change.told().isEmpty()) {
            lessons.forEach(each -> each.keep(project, change.told()));
        }
        return projects.moved(project, move);
    }

    /** Publishes other words at once; what somebody is still writing is published, or dropped, first. */
    Project replace(Project project, ProjectDescription description, ProjectFacts heard, String why) {
        boolean pending = drafts.stream().anyMatch(each -> each.existOf(project.id()));
        new Judgement()
                .require(!pending, Blocker.of("draft-pending", null, ProjectFacts.HERE))
                .enforce();
        return publication.publish(project, new Edition(description, null, why), heard);
    }

    /** What hangs on a record would be lost with it. */
    private void mustBeBare(Project project) {
        boolean bare = records.stream().noneMatch(each -> each.existOf(project.id()));
        new Judgement()
                .require(bare, Blocker.of("records-remain", null, ProjectFacts.HERE))
                .enforce();
    }

    /** What a reader is sent to is not withdrawn itself. */
    private void mustStand(String successor) {
        Project found = projects.get(successor);
        boolean stands = found.stage() != ProjectStage.WITHDRAWN && found.isPublished();
        new Judgement()
                .require(stands, Blocker.of("successor-withdrawn", null, ProjectFacts.HERE))
                .enforce();
    }
}
