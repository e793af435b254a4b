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
    private final Clock clock;

    ProjectProgress(ProjectRepository projects, Proofs proofs, Instance<LessonsLearned> lessons, Clock clock) {
        this.projects = projects;
        this.proofs = proofs;
        this.lessons = lessons;
        this.clock = clock;
    }

    Project change(Project project, NewProjectStage change, ProjectFacts heard) {
        if (change.successor() != null) {
            mustStand(change.successor());
        }
        StatusMove move = project.moveTo(change, heard.on(proofs.of(project)), clock.instant());
        if (!change.told().isEmpty()) {
            lessons.forEach(each -> each.keep(project, change.told()));
        }
        return projects.moved(project, move);
    }

    Project replace(Project project, ProjectDescription description, ProjectFacts heard) {
        project.judge(description, heard).enforce();
        return projects.saved(project.describe(description));
    }

    /** What a reader is sent to is not withdrawn itself. */
    private void mustStand(String successor) {
        boolean stands = projects.get(successor).stage() != ProjectStage.WITHDRAWN;
        new Judgement()
                .require(stands, Blocker.of("successor-withdrawn", null, ProjectFacts.HERE))
                .enforce();
    }
}
