package nl.schuldenlab.lab.steps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldenlab.lab.declarations.SupportGroup;
import nl.schuldenlab.lab.executives.Department;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.teams.ProgrammeTeamDescription;
import nl.schuldenlab.lab.workplans.WorkPlanDescription;

/** What is recorded here of a lab's set-up, as far as its rules ask. */
record SetupRecord(
        Lab lab,
        Set<Step> done,
        boolean hadQuartermaster,
        Optional<WorkPlanDescription> plan,
        boolean hasAdministrativeSupport,
        List<Department> contacts,
        Optional<ProgrammeTeamDescription> team,
        boolean hasTrialProcess,
        boolean isHandedOver,
        Set<SupportGroup> support,
        boolean noMoreProjectsNeeded) {

    /** The projects that were chosen in the work plan. */
    List<String> projects() {
        return plan.map(WorkPlanDescription::projects).orElse(List.of());
    }
}
