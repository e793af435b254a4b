package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** Moves a project to another stage and describes it anew, on what others said a moment ago. */
@Singleton
class ProjectProgress {
    private final ProjectRepository projects;
    private final Clock clock;

    ProjectProgress(ProjectRepository projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    Project change(Project project, NewProjectStage change, ProjectFacts heard) {
        if (change.successor() != null) {
            mustStand(change.successor());
        }
        return projects.moved(project, project.moveTo(change, heard, clock.instant()));
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
