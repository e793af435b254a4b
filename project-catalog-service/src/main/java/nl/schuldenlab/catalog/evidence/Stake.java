package nl.schuldenlab.catalog.evidence;

import java.util.Map;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/**
 * What the researcher of a project has to gain or lose by what is found (D125).
 *
 * @param owns whether it is an owner of the project
 * @param makes whether it is one of its initiators or developers
 * @param atOriginLab whether it takes part in the lab where the project was born
 */
record Stake(boolean owns, boolean makes, boolean atOriginLab) {

    static Stake of(Project project, String researcher, boolean atOriginLab) {
        ProjectDescription described = project.description();
        boolean makes = described.initiators().contains(researcher)
                || described.developmentPartners().contains(researcher);
        return new Stake(described.owners().contains(researcher), makes, atOriginLab);
    }

    boolean any() {
        return owns || makes || atOriginLab;
    }

    /** What stands against calling the research independent. */
    Judgement judge() {
        return new Judgement()
                .require(!owns, blocker("researcher-owns-project", ProjectFacts.HERE))
                .require(!makes, blocker("researcher-makes-project", ProjectFacts.HERE))
                .require(!atOriginLab, blocker("researcher-at-origin-lab", "partner-service"));
    }

    private static Blocker blocker(String code, String source) {
        return new Blocker(code, "D125", source, "/independent", Map.of());
    }
}
