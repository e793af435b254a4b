package nl.schuldenlab.lab.steps;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldenlab.lab.declarations.SupportGroup;
import nl.schuldenlab.lab.executives.Department;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabExamples;
import nl.schuldenlab.lab.labs.WorkingMode;
import nl.schuldenlab.lab.teams.ProgrammeTeamDescription;
import nl.schuldenlab.lab.teams.TeamMember;
import nl.schuldenlab.lab.workplans.Activity;
import nl.schuldenlab.lab.workplans.WorkPlanDescription;

/** Builds what is recorded of the set-up of a lab in Gouda; nothing at first. */
final class Recorded {
    private Lab lab = LabExamples.inGouda(WorkingMode.IMPORT);
    private Set<Step> done = Set.of();
    private boolean quartermaster;
    private WorkPlanDescription plan;
    private boolean support;
    private List<Department> contacts = List.of();
    private ProgrammeTeamDescription team;
    private boolean process;
    private boolean handedOver;
    private Set<SupportGroup> groups = Set.of();
    private boolean noMoreProjects;

    SetupRecord toRecord() {
        return new SetupRecord(
                lab,
                done,
                quartermaster,
                Optional.ofNullable(plan),
                support,
                contacts,
                Optional.ofNullable(team),
                process,
                handedOver,
                groups,
                noMoreProjects);
    }

    Recorded own() {
        lab = LabExamples.inGouda(WorkingMode.OWN);
        return this;
    }

    Recorded done(Step... steps) {
        done = EnumSet.copyOf(Arrays.asList(steps));
        return this;
    }

    Recorded quartermaster() {
        quartermaster = true;
        return this;
    }

    Recorded emptyPlan() {
        plan = WorkPlanDescription.EMPTY;
        return this;
    }

    Recorded plan(String... projects) {
        plan = new WorkPlanDescription(
                List.of("Nobody waits"),
                List.of(new Activity("One desk", null, null)),
                List.of("Early signals"),
                null,
                null,
                List.of("ing"),
                List.of(projects),
                null,
                null,
                null);
        return this;
    }

    Recorded support() {
        support = true;
        return this;
    }

    Recorded contacts(Department... departments) {
        contacts = List.of(departments);
        return this;
    }

    Recorded team(Department department) {
        team = new ProgrammeTeamDescription(
                List.of(new TeamMember(department, "Adviser", null)), null, null, null, null);
        return this;
    }

    Recorded process() {
        process = true;
        return this;
    }

    Recorded handedOver() {
        handedOver = true;
        return this;
    }

    Recorded allSupport() {
        groups = EnumSet.allOf(SupportGroup.class);
        return this;
    }

    Recorded noMoreProjects() {
        noMoreProjects = true;
        return this;
    }
}
