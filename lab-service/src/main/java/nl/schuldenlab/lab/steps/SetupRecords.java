package nl.schuldenlab.lab.steps;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.lab.declarations.Declarations;
import nl.schuldenlab.lab.executives.ExecutiveContacts;
import nl.schuldenlab.lab.handovers.Handovers;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.leads.Leads;
import nl.schuldenlab.lab.supports.AdministrativeSupports;
import nl.schuldenlab.lab.teams.ProgrammeTeams;
import nl.schuldenlab.lab.trials.TrialProcesses;
import nl.schuldenlab.lab.workplans.WorkPlans;

/** Gathers what is recorded here of a lab's set-up. */
@Singleton
class SetupRecords {
    private final SetupStepRepository steps;
    private final Leads leads;
    private final WorkPlans plans;
    private final AdministrativeSupports supports;
    private final ExecutiveContacts contacts;
    private final ProgrammeTeams teams;
    private final TrialProcesses trials;
    private final Handovers handovers;
    private final Declarations declarations;

    SetupRecords(
            SetupStepRepository steps,
            Leads leads,
            WorkPlans plans,
            AdministrativeSupports supports,
            ExecutiveContacts contacts,
            ProgrammeTeams teams,
            TrialProcesses trials,
            Handovers handovers,
            Declarations declarations) {
        this.steps = steps;
        this.leads = leads;
        this.plans = plans;
        this.supports = supports;
        this.contacts = contacts;
        this.teams = teams;
        this.trials = trials;
        this.handovers = handovers;
        this.declarations = declarations;
    }

    SetupRecord of(Lab lab) {
        return of(lab, steps.all(lab));
    }

    SetupRecord of(Lab lab, List<SetupStep> tenSteps) {
        Set<Step> done = tenSteps.stream()
                .filter(SetupStep::isDone)
                .map(SetupStep::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
        return new SetupRecord(
                lab,
                done,
                leads.hadQuartermaster(lab),
                plans.of(lab),
                supports.of(lab).isPresent(),
                contacts.departmentsOf(lab),
                teams.of(lab),
                trials.of(lab).isPresent(),
                handovers.isDone(lab),
                declarations.supportOf(lab),
                declarations.noMoreProjectsNeeded(lab));
    }
}
