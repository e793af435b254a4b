package nl.schuldenlab.catalog.steeringgroups;

import jakarta.inject.Singleton;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectRights;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Shows a steering group to its members and to the project's own people. */
@Singleton
class SteeringSight {
    private final SteeringGroupRepository groups;
    private final Projects projects;
    private final ProjectRights projectRights;
    private final Rights rights;

    SteeringSight(SteeringGroupRepository groups, Projects projects, ProjectRights projectRights, Rights rights) {
        this.groups = groups;
        this.projects = projects;
        this.projectRights = projectRights;
        this.rights = rights;
    }

    /** @throws Refusal 404 */
    SteeringGroup of(String slug) {
        Project project = projects.get(slug);
        SteeringGroup group = groups.get(project);
        boolean sits = group.description().partners().stream().anyMatch(rights::speaksFor);
        if (!sits && !projectRights.isInsiderOf(project)) {
            throw Refusal.notFound();
        }
        return group;
    }
}
