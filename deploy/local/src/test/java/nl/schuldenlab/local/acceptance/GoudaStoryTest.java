package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Gouda.LAB;
import static nl.schuldenlab.local.acceptance.Gouda.MANAGER;
import static nl.schuldenlab.local.acceptance.Gouda.PATH;
import static nl.schuldenlab.local.acceptance.Gouda.PROVEN_PROJECT;
import static nl.schuldenlab.local.acceptance.Gouda.step;
import static nl.schuldenlab.local.acceptance.Party.DEN_HAAG;
import static nl.schuldenlab.local.acceptance.Party.GOUDA;
import static nl.schuldenlab.local.acceptance.Party.ING;
import static nl.schuldenlab.local.acceptance.Party.PRINTER;
import static nl.schuldenlab.local.acceptance.Person.NATIONAL_TEAM;
import static nl.schuldenlab.local.acceptance.Person.PASSER_BY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of Schuldenlab Gouda, from a proposal to a completed set-up; at every stage the wrong order and the wrong person are refused. */
@ExtendWith(SuiteUnderTest.class)
class GoudaStoryTest {
    private static final Person MANAGER_ELSEWHERE = new Person("manager-070");

    @Test
    void a_lab_is_set_up_from_its_proposal_to_its_completion() {
        isProposed();
        isEndorsedByItsMunicipality();
        isBeingSetUp();
        hasAQuartermaster();
        getsHelpWithItsWorkPlan();
        isCarriedByTheAldermanAndTheExecutiveOrganisation();
        choosesWhatIsProven();
        isSupportedByLocalAndNationalPartners();
        GoudaLetterChapter.isSigned();
        describesHowItTriesOut();
        kicksOffTogetherWithTheNationalTeam();
        isEstablished();
        GoudaYearChapter.isLived();
        GoudaYearChapter.endsWithACompletedSetup();
    }

    private static void isProposed() {
        MANAGER.posts("/v1/labs", Gouda.theLab()).isForbidden();
        PASSER_BY.posts("/v1/labs", Gouda.theLab()).is(401);
        Gouda.isProposed();
        LAB.isBlocked(MANAGER, "SETTING_UP", "no-municipal-endorsement");
        LAB.isTooEarly(MANAGER, "ESTABLISHED");
        LAB.isForbiddenTo(MANAGER_ELSEWHERE, "SETTING_UP");
        step(1).machine().isBlocked(MANAGER, "DONE", "lab-not-being-set-up", "no-quartermaster");
        GoudaYear.handsOver(MANAGER).isBlockedBy("no-programme-team", "no-quartermaster-in-office");
    }

    /** D48, D49. */
    private static void isEndorsedByItsMunicipality() {
        Map<String, Object> innovationOnly = Gouda.anEndorsement("INNOVATION");
        ING.contact().posts(PATH + "/endorsements", innovationOnly).isForbidden();
        NATIONAL_TEAM.posts(PATH + "/endorsements", innovationOnly).isForbidden();
        String endorsement = GOUDA.contact()
                .posts(PATH + "/endorsements", innovationOnly)
                .isDone()
                .address();
        LAB.isBlocked(MANAGER, "SETTING_UP", "no-municipal-endorsement");
        GOUDA.contact().replaces(endorsement, Gouda.anEndorsementOfAll()).isDone();
        LAB.isForbiddenTo(GOUDA.contact(), "SETTING_UP");
        LAB.moves(MANAGER, "SETTING_UP");
        new StateMachine(endorsement)
                .isBlocked(
                        GOUDA.contact(),
                        Map.of("to", "WITHDRAWN", "reason", "Second thoughts."),
                        "last-municipal-endorsement");
    }

    /** D59, D171, D172. */
    private static void isBeingSetUp() {
        assertThat(MANAGER.reads(PATH + "/setup").<Integer>tells("progress.done"))
                .isZero();
        PASSER_BY.reads(PATH + "/setup").isNotSeen();
        LAB.isBlocked(
                MANAGER,
                "ESTABLISHED",
                "setup-steps-open",
                "no-public-partner",
                "no-private-partner",
                "kick-off-not-held");
        LAB.isTooEarly(MANAGER, "SETUP_COMPLETED");
    }

    /** D174. */
    private static void hasAQuartermaster() {
        step(1).isOpen(MANAGER, "no-quartermaster");
        String contact = GOUDA.names("Robin de Vries", "quartermaster");
        Map<String, Object> byABank = Gouda.aQuartermaster(ING, contact);
        MANAGER.posts(PATH + "/leads", byABank).isBlockedBy("appointer-not-a-municipality", "appointer-not-a-partner");
        MANAGER_ELSEWHERE.posts(PATH + "/leads", byABank).isForbidden();
        Map<String, Object> byGouda = Gouda.aQuartermaster(GOUDA, contact);
        GOUDA.contact().posts(PATH + "/leads", byGouda).isBlockedBy("appointer-not-a-partner");
        Gouda.joins(GOUDA);
        DEN_HAAG.contact().posts(PATH + "/leads", byGouda).isForbidden();
        Gouda.appointsItsQuartermaster();
        step(1).machine().isHiddenFrom(MANAGER_ELSEWHERE, "DONE");
        step(1).machine().isForbiddenTo(GOUDA.contact(), "DONE");
        step(1).isDone(MANAGER);
    }

    /** D173, D175, D176. */
    private static void getsHelpWithItsWorkPlan() {
        step(2).isOpen(MANAGER, "no-work-plan");
        step(6).isOpen(MANAGER, "step-2-not-done", "no-theme-chosen", "no-partner-chosen", "no-project-chosen");
        Map<String, String> question = Map.of("question", "How did others begin?");
        MANAGER.posts(PATH + "/setup/steps/1/support-requests", question).isBlockedBy("step-without-support");
        ING.contact().posts(PATH + "/setup/steps/2/support-requests", question).isForbidden();
        String request = MANAGER.posts(PATH + "/setup/steps/2/support-requests", question)
                .isDone()
                .address();
        MANAGER.reads("/v1/support-requests?status=OPEN").isForbidden();
        assertThat(NATIONAL_TEAM.reads("/v1/support-requests?status=OPEN").<List<String>>tells("items.lab"))
                .contains(Gouda.SLUG);
        StateMachine support = new StateMachine(request);
        Map<String, String> answer = Map.of("to", "ANSWERED", "answer", "With one theme, and two partners.");
        support.isForbiddenTo(MANAGER, answer);
        support.moves(NATIONAL_TEAM, answer);
        MANAGER.makes(PATH + "/work-plan", Map.of("objectives", List.of(), "activities", List.of()))
                .isDone();
        step(2).isOpen(MANAGER, "no-objective", "no-activity");
        MANAGER.replaces(PATH + "/work-plan", Gouda.aWorkPlan()).isDone();
        step(2).isDone(MANAGER);
    }

    /** D178 to D181. */
    private static void isCarriedByTheAldermanAndTheExecutiveOrganisation() {
        step(3).isOpen(MANAGER, "no-administrative-support");
        MANAGER_ELSEWHERE
                .makes(PATH + "/administrative-support", Gouda.administrativeSupport())
                .isForbidden();
        MANAGER.makes(PATH + "/administrative-support", Gouda.administrativeSupport())
                .isDone();
        step(3).isDone(MANAGER);
        assertThat(MANAGER.reads(PATH + "/setup").<String>tells("steps[2].ownerRole"))
                .isEqualTo("ALDERMAN");
        step(4).isOpen(MANAGER, "no-executive-contact");
        step(5).isOpen(MANAGER, "step-4-not-done", "no-programme-team");
        MANAGER.makes(PATH + "/programme-team", Gouda.aProgrammeTeamFrom("DEBT_ASSISTANCE"))
                .isDone();
        step(5).isOpen(MANAGER, "step-4-not-done", "team-from-elsewhere");
        MANAGER.posts(PATH + "/executive-contacts", Gouda.anExecutiveContact("WORK_INCOME"))
                .isDone();
        step(4).isDone(MANAGER, "no-contact-at-debt-assistance");
        step(5).isOpen(MANAGER, "team-from-elsewhere");
        MANAGER.posts(PATH + "/executive-contacts", Gouda.anExecutiveContact("DEBT_ASSISTANCE"))
                .isDone();
        step(5).isDone(MANAGER);
    }

    /** D182. */
    private static void choosesWhatIsProven() {
        MANAGER.replaces(PATH + "/work-plan", Gouda.aWorkPlan("no-such-project"))
                .isWrong("/projects/0", "unknown-reference");
        MANAGER.replaces(PATH + "/work-plan", Gouda.aWorkPlan(PROVEN_PROJECT, "amargi"))
                .isDone();
        step(6).isOpen(MANAGER, "project-not-proven");
        MANAGER.replaces(PATH + "/work-plan", Gouda.aWorkPlan(PROVEN_PROJECT)).isDone();
        step(6).isDone(MANAGER);
    }

    /** D97, D184. */
    private static void isSupportedByLocalAndNationalPartners() {
        step(7).isOpen(MANAGER, "no-national-partner");
        String contact = ING.names("Sam Jansen", "adviser");
        MANAGER.posts("/v1/partnerships", Gouda.aPartnership(ING, contact)).isForbidden();
        Gouda.joins(ING);
        Gouda.joins(PRINTER);
        step(7).isDone(MANAGER);
    }

    /** D187. */
    private static void describesHowItTriesOut() {
        step(9).isOpen(MANAGER, "no-trial-process");
        ING.contact().makes(PATH + "/trial-process", Gouda.aTrialProcess()).isForbidden();
        MANAGER.makes(PATH + "/trial-process", Gouda.aTrialProcess()).isDone();
        step(9).isDone(MANAGER);
    }

    /** D188, D191. */
    private static void kicksOffTogetherWithTheNationalTeam() {
        step(10).isOpen(MANAGER, "kick-off-not-held");
        Map<String, Object> alone = Gouda.aKickOff(ING.slug(), Gouda.hoursFromNow(24));
        MANAGER.posts("/v1/events", alone).isBlockedBy("kick-off-without-schuldenlabnl");
        Map<String, Object> tomorrow = Gouda.aKickOff("schuldenlabnl", Gouda.hoursFromNow(24));
        MANAGER_ELSEWHERE.posts("/v1/events", tomorrow).isForbidden();
        String event = MANAGER.posts("/v1/events", tomorrow).isDone().address();
        StateMachine kickOff = new StateMachine(event);
        kickOff.isBlocked(MANAGER, "HELD", "not-started");
        kickOff.isForbiddenTo(ING.contact(), "HELD");
        step(10).isOpen(MANAGER, "kick-off-not-held");
        MANAGER.posts("/v1/events", Gouda.unnamed(tomorrow)).isThereAlready();
        MANAGER.replaces(event, Gouda.unnamed(Gouda.aKickOff("schuldenlabnl", Gouda.hoursFromNow(-3))))
                .isDone();
        LAB.isBlocked(MANAGER, "ESTABLISHED", "setup-steps-open", "kick-off-not-held");
        kickOff.moves(MANAGER, "HELD");
        LAB.isBlocked(MANAGER, "ESTABLISHED", "setup-steps-open");
        step(10).isDone(MANAGER);
    }

    /** D171. */
    private static void isEstablished() {
        assertThat(MANAGER.reads(PATH + "/setup").<Integer>tells("progress.done"))
                .isEqualTo(10);
        LAB.isForbiddenTo(MANAGER_ELSEWHERE, "ESTABLISHED");
        LAB.isForbiddenTo(GOUDA.contact(), "ESTABLISHED");
        LAB.moves(MANAGER, "ESTABLISHED");
        Gouda.isNotComplete(
                "no-support-of-local-public",
                "no-support-of-local-private",
                "no-support-of-national-project-partner",
                "no-handover",
                "more-projects-not-ruled-out");
    }
}
