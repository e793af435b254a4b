package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Gouda.LAB;
import static nl.schuldenlab.local.acceptance.Gouda.MANAGER;
import static nl.schuldenlab.local.acceptance.Gouda.PATH;
import static nl.schuldenlab.local.acceptance.Gouda.step;
import static nl.schuldenlab.local.acceptance.GoudaYear.PROGRAMME;
import static nl.schuldenlab.local.acceptance.Party.GOUDA;
import static nl.schuldenlab.local.acceptance.Party.ING;
import static nl.schuldenlab.local.acceptance.Party.PRINTER;
import static nl.schuldenlab.local.acceptance.Party.STAEDION;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.local.RunningSuite;
import nl.schuldenlab.local.Suite;
import nl.schuldenlab.local.SuiteOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story of Schuldenlab Gouda with services that stop in the middle of it: what needs them waits, nothing is half done, and it goes on once they are back. */
class InterruptedStoryTest {
    private static final String PARTNERS = "partner-service";
    private static final String EVENTS = "events-service";
    private static RunningSuite suite;

    @BeforeAll
    static void start() {
        suite = Suite.start(
                SuiteOptions.onFreePorts(Path.of("target/acceptance-story")).withFreshData());
        SuiteUnderTest.aim(suite);
        SuiteUnderTest.load(suite);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void a_lab_is_set_up_though_services_stop_in_the_middle() {
        Gouda.isProposed();
        Gouda.isEndorsedForAllPurposes();
        Gouda.joins(GOUDA);
        beginsWithoutPartnerService();
        doesStepsOneToSeven();
        signsWithoutPartnerService();
        kicksOffWithoutEventsService();
        isEstablishedAndAdoptsItsProgrammeWithoutBoth();
        completesItsSetupWithoutEventsService();
    }

    private static void beginsWithoutPartnerService() {
        String contact = GOUDA.names("Robin de Vries", "quartermaster");
        Map<String, Object> quartermaster = Gouda.aQuartermaster(GOUDA, contact);
        String key = UUID.randomUUID().toString();
        without(List.of(PARTNERS), () -> {
            LAB.waits(MANAGER, "SETTING_UP", PARTNERS);
            GOUDA.contact().posts(PATH + "/leads", quartermaster, key).waitsFor(PARTNERS);
            assertThat(MANAGER.reads(PATH + "/leads").<List<Object>>tells("items"))
                    .isEmpty();
            namesOnTheChecklist(List.of(7, 8), PARTNERS);
        });
        Waiting.until(() -> LAB.isAllowed(MANAGER, "SETTING_UP"));
        LAB.moves(MANAGER, "SETTING_UP");
        GOUDA.contact().posts(PATH + "/leads", quartermaster, key).is(201);
        assertThat(MANAGER.reads(PATH + "/leads").<List<Object>>tells("items")).hasSize(1);
    }

    private static void doesStepsOneToSeven() {
        step(1).isDone(MANAGER);
        MANAGER.makes(PATH + "/work-plan", Gouda.aWorkPlan(Gouda.PROVEN_PROJECT))
                .isDone();
        step(2).isDone(MANAGER);
        MANAGER.makes(PATH + "/administrative-support", Gouda.administrativeSupport())
                .isDone();
        step(3).isDone(MANAGER);
        MANAGER.posts(PATH + "/executive-contacts", Gouda.anExecutiveContact("WORK_INCOME"))
                .isDone();
        MANAGER.posts(PATH + "/executive-contacts", Gouda.anExecutiveContact("DEBT_ASSISTANCE"))
                .isDone();
        step(4).isDone(MANAGER);
        MANAGER.makes(PATH + "/programme-team", Gouda.aProgrammeTeamFrom("WORK_INCOME"))
                .isDone();
        step(5).isDone(MANAGER);
        step(6).isDone(MANAGER);
        List.of(ING, PRINTER, STAEDION).forEach(Gouda::joins);
        step(7).isDone(MANAGER);
    }

    private static void signsWithoutPartnerService() {
        LetterOfIntent letter = LetterOfIntent.draftedFor(GOUDA, ING);
        letter.signedBy(GOUDA).isDone();
        String textHash = letter.told("textHash");
        without(List.of(PARTNERS), () -> {
            ING.contact()
                    .posts(letter.path() + "/signatures", LetterOfIntent.aSignature(ING, textHash))
                    .waitsFor(PARTNERS);
            step(8).waits(MANAGER, PARTNERS);
        });
        Waiting.until(() -> MANAGER.reads(letter.path()).response().statusCode() == 200);
        assertThat(letter.<List<String>>told("signedBy")).containsExactly(GOUDA.slug());
        letter.signedBy(ING).isDone();
        Waiting.until(() -> step(8).machine().isAllowed(MANAGER, "DONE"));
        step(8).isDone(MANAGER);
        MANAGER.makes(PATH + "/trial-process", Gouda.aTrialProcess()).isDone();
        step(9).isDone(MANAGER);
    }

    private static void kicksOffWithoutEventsService() {
        String event = MANAGER.posts("/v1/events", Gouda.aKickOff("schuldenlabnl", Gouda.hoursFromNow(-3)))
                .isDone()
                .address();
        without(List.of(EVENTS), () -> {
            MANAGER.posts(event + "/status-changes", Map.of("to", "HELD")).waitsFor(EVENTS);
            step(10).waits(MANAGER, EVENTS);
            LAB.isBlocked(MANAGER, "ESTABLISHED", "setup-steps-open");
        });
        StateMachine kickOff = new StateMachine(event);
        Waiting.until(() -> MANAGER.reads(event).response().statusCode() == 200);
        kickOff.moves(MANAGER, "HELD");
        Waiting.until(() -> step(10).machine().isAllowed(MANAGER, "DONE"));
        step(10).isDone(MANAGER);
    }

    private static void isEstablishedAndAdoptsItsProgrammeWithoutBoth() {
        MANAGER.posts(PATH + "/cooperation-frameworks", GoudaYear.aFramework()).isDone();
        MANAGER.posts(PATH + "/programme-councils", GoudaYear.aCouncilOf(GOUDA, ING, PRINTER, STAEDION))
                .isDone();
        GoudaYear.draftsItsProgramme(
                GoudaYear.explores("A first job without debts").isDone().id());
        without(List.of(PARTNERS, EVENTS), () -> {
            LAB.waits(MANAGER, "ESTABLISHED", PARTNERS, EVENTS);
            PROGRAMME.waits(MANAGER, "ADOPTED", PARTNERS);
            namesOnTheChecklist(List.of(7, 8), PARTNERS);
            namesOnTheChecklist(List.of(10), EVENTS);
        });
        Waiting.until(() -> LAB.isAllowed(MANAGER, "ESTABLISHED"));
        LAB.moves(MANAGER, "ESTABLISHED");
        PROGRAMME.moves(MANAGER, "ADOPTED");
        List.of(GOUDA, ING, PRINTER, STAEDION).forEach(GoudaYear::commits);
        PROGRAMME.moves(MANAGER, "COMMITTED");
    }

    private static void completesItsSetupWithoutEventsService() {
        GoudaYear.declaresSupportOf("LOCAL_PUBLIC", GOUDA).isDone();
        GoudaYear.declaresSupportOf("LOCAL_PRIVATE", PRINTER).isDone();
        GoudaYear.declaresSupportOf("NATIONAL_PROJECT_PARTNER", ING).isDone();
        GoudaYear.declaresThatNoMoreProjectsAreNeeded(MANAGER).isDone();
        GoudaYear.handsOver(MANAGER).isDone();
        without(List.of(EVENTS), () -> LAB.waits(MANAGER, "SETUP_COMPLETED", EVENTS));
        Waiting.until(() -> LAB.isAllowed(MANAGER, "SETUP_COMPLETED"));
        LAB.moves(MANAGER, "SETUP_COMPLETED");
    }

    /** The checklist tells what is known, and who could not be asked about the rest. */
    private static void namesOnTheChecklist(List<Integer> steps, String service) {
        Answer setup = MANAGER.reads(PATH + "/setup");
        assertThat(setup.<List<String>>tells("unavailable")).contains(service);
        List<Integer> unknown = setup.tells("steps.findAll { it.verdict == 'UNKNOWN' }.number");
        assertThat(unknown).containsAll(steps);
        steps.forEach(number -> assertThat(setup.<List<String>>tells("steps[%d].unavailable".formatted(number - 1)))
                .containsExactly(service));
        assertThat(setup.<List<String>>tells("steps.verdict").subList(0, 5)).doesNotContain("UNKNOWN");
    }

    private static void without(List<String> services, Runnable meanwhile) {
        services.forEach(suite::stop);
        try {
            meanwhile.run();
        } finally {
            services.forEach(suite::start);
        }
    }
}
