package nl.schuldenlab.lab.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.events.KickOff;
import nl.schuldenlab.lab.executives.Department;
import nl.schuldenlab.lab.labs.Demand;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.lab.partners.Partner.Reach;
import nl.schuldenlab.lab.partners.Partner.Sector;
import nl.schuldenlab.lab.supports.OwnerRole;
import nl.schuldenlab.platform.problem.Blocker;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final SetupRecord NOTHING = new Recorded().toRecord();
    private static final Partner GOUDA = new Partner("gemeente-gouda", "gm0513", Sector.PUBLIC, Reach.LOCAL);
    private static final Partner SHOP = new Partner("shop", null, Sector.PRIVATE, Reach.LOCAL);
    private static final Partner BANK = new Partner("ing", null, Sector.PRIVATE, Reach.NATIONAL);
    private static final Partner NATIONAL_TEAM = new Partner("schuldenlabnl", null, Sector.CIVIC, Reach.NATIONAL);

    private static List<String> unmet(List<Demand> demands) {
        return Demand.judge(demands).blockers().stream().map(Blocker::code).toList();
    }

    private static List<String> unmet(Step step, SetupRecord here, Heard heard) {
        return unmet(Checklist.of(step, here, heard));
    }

    private static List<String> unmet(Step step, Recorded here) {
        return unmet(step, here.toRecord(), Heard.NOTHING);
    }

    private static Heard partners(Partner... partners) {
        return new Heard(new Answer<>(List.of(partners)), Answer.unknown(), Answer.unknown(), Map.of());
    }

    private static Heard letters(List<List<String>> municipalities) {
        return new Heard(Answer.unknown(), new Answer<>(municipalities), Answer.unknown(), Map.of());
    }

    private static Heard kickOff(KickOff kickOff) {
        return new Heard(Answer.unknown(), Answer.unknown(), new Answer<>(kickOff), Map.of());
    }

    private static Heard proven(Map<String, Answer<Boolean>> proven) {
        return new Heard(Answer.unknown(), Answer.unknown(), Answer.unknown(), proven);
    }

    @Test
    void has_ten_steps_in_order_so_D172() {
        assertThat(Step.values()).hasSize(10);
        assertThat(Step.of(1)).isEqualTo(Step.APPOINT_QUARTERMASTER);
        assertThat(Step.of(10)).isEqualTo(Step.KICK_OFF);
    }

    @Test
    void is_supported_by_the_national_team_on_four_steps_so_D173_D176_D183_D185() {
        assertThat(List.of(Step.values()).stream().filter(Step::isSupported).map(Step::number))
                .containsExactly(2, 6, 7, 10);
    }

    @Test
    void begins_with_a_quartermaster_so_D174() {
        assertThat(unmet(Step.APPOINT_QUARTERMASTER, NOTHING, Heard.NOTHING)).containsExactly("no-quartermaster");
        assertThat(unmet(Step.APPOINT_QUARTERMASTER, new Recorded().quartermaster()))
                .isEmpty();
    }

    @Test
    void wants_a_work_plan_with_an_objective_and_an_activity_so_D175() {
        assertThat(unmet(Step.WORK_PLAN, NOTHING, Heard.NOTHING)).containsExactly("no-work-plan");
        assertThat(unmet(Step.WORK_PLAN, new Recorded().emptyPlan())).containsExactly("no-objective", "no-activity");
        assertThat(unmet(Step.WORK_PLAN, new Recorded().plan())).isEmpty();
    }

    @Test
    void wants_administrative_support_mainly_seen_to_by_the_alderman_so_D177_D178() {
        assertThat(unmet(Step.ADMINISTRATIVE_SUPPORT, NOTHING, Heard.NOTHING))
                .containsExactly("no-administrative-support");
        assertThat(unmet(Step.ADMINISTRATIVE_SUPPORT, new Recorded().support())).isEmpty();
        assertThat(SetupStepDescription.untouched(Step.ADMINISTRATIVE_SUPPORT).ownerRole())
                .isEqualTo(OwnerRole.ALDERMAN);
    }

    @Test
    void wants_a_contact_and_expects_two_departments_so_D180() {
        assertThat(unmet(Step.EXECUTIVE_CONTACTS, NOTHING, Heard.NOTHING)).containsExactly("no-executive-contact");
        SetupRecord wmo = new Recorded().contacts(Department.WMO).toRecord();
        assertThat(unmet(Step.EXECUTIVE_CONTACTS, wmo, Heard.NOTHING)).isEmpty();
        assertThat(Demand.judge(Checklist.of(Step.EXECUTIVE_CONTACTS, wmo, Heard.NOTHING))
                        .warnings())
                .extracting(Blocker::code)
                .containsExactly("no-contact-at-work-income", "no-contact-at-debt-assistance");
    }

    @Test
    void wants_a_team_from_the_organisations_of_step_four_so_D181() {
        assertThat(unmet(Step.PROGRAMME_TEAM, NOTHING, Heard.NOTHING))
                .containsExactly("step-4-not-done", "no-programme-team");
        assertThat(unmet(
                        Step.PROGRAMME_TEAM,
                        new Recorded()
                                .done(Step.EXECUTIVE_CONTACTS)
                                .contacts(Department.WMO)
                                .team(Department.YOUTH)))
                .containsExactly("team-from-elsewhere");
        assertThat(unmet(
                        Step.PROGRAMME_TEAM,
                        new Recorded()
                                .done(Step.EXECUTIVE_CONTACTS)
                                .contacts(Department.WMO, Department.YOUTH)
                                .team(Department.YOUTH)))
                .isEmpty();
    }

    @Test
    void wants_choices_that_fit_the_work_plan_so_D182() {
        assertThat(unmet(Step.CHOOSE_THEMES_PARTNERS_PROJECTS, NOTHING, Heard.NOTHING))
                .containsExactly("step-2-not-done", "no-theme-chosen", "no-partner-chosen", "no-project-chosen");
        SetupRecord chosen = new Recorded().done(Step.WORK_PLAN).plan("sohos").toRecord();
        assertThat(unmet(Step.CHOOSE_THEMES_PARTNERS_PROJECTS, chosen, proven(Map.of("sohos", new Answer<>(true)))))
                .isEmpty();
        assertThat(unmet(Step.CHOOSE_THEMES_PARTNERS_PROJECTS, chosen, proven(Map.of("sohos", new Answer<>(false)))))
                .containsExactly("project-not-proven");
        assertThat(Demand.judge(Checklist.of(Step.CHOOSE_THEMES_PARTNERS_PROJECTS, chosen, Heard.NOTHING))
                        .unavailable())
                .containsExactly("project-catalog-service");
    }

    @Test
    void wants_no_project_of_a_lab_that_brings_its_own_so_D169_D182() {
        Recorded own = new Recorded().own().done(Step.WORK_PLAN).plan();
        assertThat(unmet(Step.CHOOSE_THEMES_PARTNERS_PROJECTS, own)).isEmpty();
        assertThat(unmet(
                        Step.CHOOSE_THEMES_PARTNERS_PROJECTS,
                        own.plan("fikks").toRecord(),
                        proven(Map.of("fikks", new Answer<>(false)))))
                .containsExactly("project-not-proven");
    }

    @Test
    void wants_local_and_national_partners_SchuldenlabNL_not_counted_so_D184() {
        assertThat(unmet(Step.PARTNER_SUPPORT, NOTHING, partners()))
                .containsExactly("no-local-partner", "no-national-partner");
        assertThat(unmet(Step.PARTNER_SUPPORT, NOTHING, partners(GOUDA, NATIONAL_TEAM)))
                .containsExactly("no-national-partner");
        assertThat(unmet(Step.PARTNER_SUPPORT, NOTHING, partners(BANK))).containsExactly("no-local-partner");
        assertThat(unmet(Step.PARTNER_SUPPORT, NOTHING, partners(SHOP, BANK))).isEmpty();
    }

    @Test
    void wants_a_letter_of_intent_signed_by_the_municipality_so_D186() {
        assertThat(unmet(Step.LETTER_OF_INTENT, NOTHING, letters(List.of()))).containsExactly("no-letter-of-intent");
        assertThat(unmet(Step.LETTER_OF_INTENT, NOTHING, letters(List.of(List.of("gm0141")))))
                .containsExactly("letter-without-municipality");
        assertThat(unmet(Step.LETTER_OF_INTENT, NOTHING, letters(List.of(List.of(), List.of("gm0513")))))
                .isEmpty();
    }

    @Test
    void wants_the_trial_process_described_so_D187() {
        assertThat(unmet(Step.TRIAL_PROCESS, NOTHING, Heard.NOTHING)).containsExactly("no-trial-process");
        assertThat(unmet(Step.TRIAL_PROCESS, new Recorded().process())).isEmpty();
    }

    @Test
    void wants_the_kick_off_held_together_with_SchuldenlabNL_so_D188() {
        assertThat(unmet(Step.KICK_OFF, NOTHING, kickOff(KickOff.NOT_HELD))).containsExactly("kick-off-not-held");
        assertThat(unmet(Step.KICK_OFF, NOTHING, kickOff(KickOff.HELD_WITHOUT_NATIONAL_TEAM)))
                .containsExactly("kick-off-without-national-team");
        assertThat(unmet(Step.KICK_OFF, NOTHING, kickOff(KickOff.HELD))).isEmpty();
        assertThat(Demand.judge(Checklist.of(Step.KICK_OFF, NOTHING, Heard.NOTHING))
                        .unavailable())
                .containsExactly("events-service");
    }

    @Test
    void lets_a_lab_be_established_with_a_public_and_a_private_partner_so_D59_D171() {
        Heard held =
                new Heard(new Answer<>(List.of(GOUDA, BANK)), Answer.unknown(), new Answer<>(KickOff.HELD), Map.of());
        assertThat(unmet(Gatekeeping.established(NOTHING, held))).containsExactly("setup-steps-open");
        SetupRecord all = new Recorded().done(Step.values()).toRecord();
        assertThat(unmet(Gatekeeping.established(all, held))).isEmpty();
        Heard open = new Heard(
                new Answer<>(List.of(NATIONAL_TEAM)), Answer.unknown(), new Answer<>(KickOff.NOT_HELD), Map.of());
        assertThat(unmet(Gatekeeping.established(all, open)))
                .containsExactly("no-public-partner", "no-private-partner", "kick-off-not-held");
    }

    @Test
    void completes_a_set_up_when_all_four_criteria_hold_so_D189_D190_D191_D192_D194() {
        assertThat(unmet(Gatekeeping.completed(NOTHING, kickOff(KickOff.NOT_HELD))))
                .containsExactly(
                        "no-support-of-local-public",
                        "no-support-of-local-private",
                        "no-support-of-national-project-partner",
                        "kick-off-not-held",
                        "no-handover",
                        "more-projects-not-ruled-out");
        SetupRecord all =
                new Recorded().allSupport().handedOver().noMoreProjects().toRecord();
        assertThat(unmet(Gatekeeping.completed(all, kickOff(KickOff.HELD)))).isEmpty();
    }
}
