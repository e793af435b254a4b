package nl.schuldenlab.lab.steps;

import static nl.schuldenlab.lab.labs.Demand.must;
import static nl.schuldenlab.lab.labs.Demand.should;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.events.KickOff;
import nl.schuldenlab.lab.executives.Department;
import nl.schuldenlab.lab.labs.Demand;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.lab.teams.ProgrammeTeamDescription;
import nl.schuldenlab.lab.workplans.WorkPlanDescription;
import nl.schuldenlab.platform.problem.Blocker;

/** What each of the ten steps demands before it is done (D174 to D188). */
final class Checklist {
    private final SetupRecord here;
    private final Heard heard;

    private Checklist(SetupRecord here, Heard heard) {
        this.here = here;
        this.heard = heard;
    }

    static List<Demand> of(Step step, SetupRecord here, Heard heard) {
        Checklist checklist = new Checklist(here, heard);
        return switch (step) {
            case APPOINT_QUARTERMASTER -> List.of(must(here.hadQuartermaster(), here("no-quartermaster", "D174")));
            case WORK_PLAN -> checklist.workPlan();
            case ADMINISTRATIVE_SUPPORT ->
                List.of(must(here.hasAdministrativeSupport(), here("no-administrative-support", "D179")));
            case EXECUTIVE_CONTACTS -> checklist.executiveContacts();
            case PROGRAMME_TEAM -> checklist.programmeTeam();
            case CHOOSE_THEMES_PARTNERS_PROJECTS -> checklist.choices();
            case PARTNER_SUPPORT -> checklist.partnerSupport();
            case LETTER_OF_INTENT -> checklist.letterOfIntent();
            case TRIAL_PROCESS -> List.of(must(here.hasTrialProcess(), here("no-trial-process", "D187")));
            case KICK_OFF -> kickOff(heard, "D188");
        };
    }

    /** D188, D191: the kick-off was held, together with SchuldenlabNL. */
    static List<Demand> kickOff(Heard heard, String rule) {
        return List.of(
                must(
                        heard.kickOff().holds(each -> each != KickOff.NOT_HELD),
                        Blocker.of("kick-off-not-held", rule, LabFacts.EVENTS)),
                must(
                        heard.kickOff().holds(each -> each != KickOff.HELD_WITHOUT_NATIONAL_TEAM),
                        Blocker.of("kick-off-without-national-team", "D188", LabFacts.EVENTS)));
    }

    /** D175: a plan with an objective and an activity. */
    private List<Demand> workPlan() {
        return here.plan()
                .map(plan -> List.of(
                        must(!plan.objectives().isEmpty(), here("no-objective", "D175")),
                        must(!plan.activities().isEmpty(), here("no-activity", "D175"))))
                .orElseGet(() -> List.of(must(false, here("no-work-plan", "D175"))));
    }

    /** D180: Work and Income and debt assistance are expected, others may be added. */
    private List<Demand> executiveContacts() {
        List<Department> contacts = here.contacts();
        return List.of(
                must(!contacts.isEmpty(), here("no-executive-contact", "D180")),
                should(contacts.contains(Department.WORK_INCOME), here("no-contact-at-work-income", "D180")),
                should(contacts.contains(Department.DEBT_ASSISTANCE), here("no-contact-at-debt-assistance", "D180")));
    }

    /** D181: after step 4, a team whose members come from the organisations of that step. */
    private List<Demand> programmeTeam() {
        return List.of(
                must(here.done().contains(Step.EXECUTIVE_CONTACTS), here("step-4-not-done", "D181")),
                must(here.team().isPresent(), here("no-programme-team", "D181")),
                must(
                        here.team()
                                .map(ProgrammeTeamDescription::departments)
                                .map(here.contacts()::containsAll)
                                .orElse(true),
                        here("team-from-elsewhere", "D181")));
    }

    /** D182: after step 2, what fits the work plan: a theme, a partner, and proven projects for a lab that imports. */
    private List<Demand> choices() {
        WorkPlanDescription plan = here.plan().orElse(WorkPlanDescription.EMPTY);
        List<Demand> demands = new ArrayList<>(List.of(
                must(here.done().contains(Step.WORK_PLAN), here("step-2-not-done", "D182")),
                must(!plan.themes().isEmpty(), here("no-theme-chosen", "D182")),
                must(!plan.partners().isEmpty(), here("no-partner-chosen", "D182")),
                must(!here.lab().imports() || !plan.projects().isEmpty(), here("no-project-chosen", "D182"))));
        plan.projects().forEach(project -> demands.add(must(heard.isProven(project), notProven(project))));
        return demands;
    }

    private static Blocker notProven(String project) {
        return new Blocker("project-not-proven", "D182", LabFacts.CATALOG, null, Map.of("project", project));
    }

    /** D184: local and national partners take part, SchuldenlabNL itself not counted. */
    private List<Demand> partnerSupport() {
        return List.of(
                must(
                        heard.partners().holds(all -> all.stream().anyMatch(Partner::isLocal)),
                        Blocker.of("no-local-partner", "D184", LabFacts.PARTNERS)),
                must(
                        heard.partners().holds(all -> all.stream()
                                .anyMatch(each -> each.isNational() && !each.isNationalTeam())),
                        Blocker.of("no-national-partner", "D184", LabFacts.PARTNERS)));
    }

    /** D186: a letter of intent in force, signed by a municipality of the lab's area among others. */
    private List<Demand> letterOfIntent() {
        return List.of(
                must(
                        heard.letters().holds(letters -> !letters.isEmpty()),
                        Blocker.of("no-letter-of-intent", "D186", LabFacts.PARTNERS)),
                must(
                        heard.letters()
                                .holds(letters ->
                                        letters.isEmpty() || letters.stream().anyMatch(this::isSignedByMunicipality)),
                        Blocker.of("letter-without-municipality", "D186", LabFacts.PARTNERS)));
    }

    private boolean isSignedByMunicipality(List<String> municipalities) {
        return here.lab().area().municipalities().stream().anyMatch(municipalities::contains);
    }

    private static Blocker here(String code, String rule) {
        return Blocker.of(code, rule, LabFacts.HERE);
    }
}
