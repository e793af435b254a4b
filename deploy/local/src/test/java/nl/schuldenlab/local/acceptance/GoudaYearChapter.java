package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Gouda.LAB;
import static nl.schuldenlab.local.acceptance.Gouda.MANAGER;
import static nl.schuldenlab.local.acceptance.Gouda.PATH;
import static nl.schuldenlab.local.acceptance.Gouda.step;
import static nl.schuldenlab.local.acceptance.GoudaYear.PROGRAMME;
import static nl.schuldenlab.local.acceptance.GoudaYear.YEAR;
import static nl.schuldenlab.local.acceptance.Party.AEGON;
import static nl.schuldenlab.local.acceptance.Party.DEN_HAAG;
import static nl.schuldenlab.local.acceptance.Party.GOUDA;
import static nl.schuldenlab.local.acceptance.Party.ING;
import static nl.schuldenlab.local.acceptance.Party.PRINTER;
import static nl.schuldenlab.local.acceptance.Party.STAEDION;
import static nl.schuldenlab.local.acceptance.Person.NATIONAL_TEAM;
import static nl.schuldenlab.local.acceptance.Person.PASSER_BY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The chapters after the lab was established: a year by its own framework, and the end of its set-up. */
final class GoudaYearChapter {
    private static final String COUNCILS = PATH + "/programme-councils";

    private GoudaYearChapter() {}

    static void isLived() {
        agreesOnAFrameworkOfItsOwn();
        draftsItsProgramme();
        formsItsCouncil();
        adoptsItsProgramme();
        isCommittedToByAllPartners();
        replacesAMemberOfItsCouncil();
    }

    static void endsWithACompletedSetup() {
        isDeclaredWhole();
        isHandedOver();
        completesItsSetup();
    }

    /** D81, D107, D108. */
    private static void agreesOnAFrameworkOfItsOwn() {
        String frameworks = PATH + "/cooperation-frameworks";
        GOUDA.contact().posts(frameworks, GoudaYear.aFramework()).isForbidden();
        MANAGER.posts(frameworks, GoudaYear.aFramework()).isDone();
        MANAGER.posts(frameworks, GoudaYear.aFramework()).isThereAlready();
        MANAGER.makes(PATH + "/core-team", GoudaYear.aCoreTeam(STAEDION, 3))
                .isBlockedBy("host-not-a-municipality", "host-not-a-partner", "core-team-size");
        MANAGER.makes(PATH + "/core-team", GoudaYear.aCoreTeam(GOUDA, 2)).isDone();
    }

    /** D100, D109. */
    private static void draftsItsProgramme() {
        String theme = GoudaYear.explores("A first job without debts").isDone().id();
        GoudaYear.explores("Rent first").isDone();
        GoudaYear.explores("One too many").isBlockedBy("enough-themes");
        GoudaYear.draftsItsProgramme(theme);
        PASSER_BY.reads(PROGRAMME.path()).isNotSeen();
        PROGRAMME.isBlocked(MANAGER, "ADOPTED", "council-missing");
        PROGRAMME.isTooEarly(MANAGER, "COMMITTED");
        PROGRAMME.isForbiddenTo(GOUDA.contact(), "ADOPTED");
    }

    /** D98. */
    private static void formsItsCouncil() {
        Gouda.joins(STAEDION);
        MANAGER.posts(COUNCILS, GoudaYear.aCouncilOf(GOUDA, ING, AEGON))
                .isBlockedBy("council-size", "not-an-active-partner");
        Map<String, Object> council = GoudaYear.aCouncilOf(GOUDA, ING, PRINTER, STAEDION);
        ING.contact().posts(COUNCILS, council).isForbidden();
        MANAGER.posts(COUNCILS, council).isDone();
        MANAGER.posts(COUNCILS, council).isThereAlready();
    }

    /** D100, D106. */
    private static void adoptsItsProgramme() {
        Map<String, Object> change = GoudaYear.aCrucialChange();
        MANAGER.posts(PATH + "/course-changes", change).isBlockedBy("programme-not-adopted");
        PROGRAMME.moves(MANAGER, "ADOPTED");
        assertThat(PASSER_BY.reads(PROGRAMME.path()).<String>tells("adoptedOn")).isEqualTo(Gouda.TODAY);
        MANAGER.replaces(PROGRAMME.path(), Map.of("themes", List.of())).isBlockedBy("programme-adopted");
        String address =
                MANAGER.posts(PATH + "/course-changes", change).isDone().address();
        new StateMachine(address).isBlocked(MANAGER, "DECIDED", "council-not-involved");
    }

    /** D101. */
    private static void isCommittedToByAllPartners() {
        PROGRAMME.isBlocked(MANAGER, "COMMITTED", "commitments-missing");
        String commitments = "/v1/programme-commitments";
        MANAGER.posts(commitments, GoudaYear.aCommitmentOf(GOUDA)).isForbidden();
        NATIONAL_TEAM.posts(commitments, GoudaYear.aCommitmentOf(GOUDA)).isForbidden();
        AEGON.contact().posts(commitments, GoudaYear.aCommitmentOf(AEGON)).isBlockedBy("no-active-partnership");
        int percentage = 0;
        for (Party party : List.of(GOUDA, ING, PRINTER, STAEDION)) {
            assertThat(GoudaYear.percentageCommitted()).isEqualTo(percentage);
            PROGRAMME.isBlocked(MANAGER, "COMMITTED", "commitments-missing");
            GoudaYear.commits(party);
            percentage += 25;
        }
        PROGRAMME.moves(MANAGER, "COMMITTED");
    }

    /** D98, D99. */
    private static void replacesAMemberOfItsCouncil() {
        GoudaYear.replaces(DEN_HAAG, ING).isBlockedBy("not-on-the-council", "on-the-council-already");
        GoudaYear.replaces(PRINTER, AEGON).isBlockedBy("not-an-active-partner");
        Gouda.joins(AEGON);
        Map<String, String> unexplained = Map.of("from", PRINTER.slug(), "to", AEGON.slug());
        String replacements = COUNCILS + "/" + YEAR + "/replacements";
        MANAGER.posts(replacements, unexplained).isWrong("/reason", "required");
        MANAGER.replaces(COUNCILS + "/" + YEAR, Map.of("members", List.of(GOUDA.slug(), ING.slug(), AEGON.slug())))
                .isBlockedBy("council-sits", "council-size");
        GoudaYear.replaces(PRINTER, AEGON).isDone();
        assertThat(ING.contact().reads(COUNCILS + "/" + YEAR).<List<String>>tells("members"))
                .containsExactlyInAnyOrder(GOUDA.slug(), ING.slug(), AEGON.slug(), STAEDION.slug());
        assertThat(PASSER_BY.reads(PROGRAMME.path()).<String>tells("status")).isEqualTo("COMMITTED");
    }

    /** D190, D194. */
    private static void isDeclaredWhole() {
        GoudaYear.declaresSupportOf("LOCAL_PUBLIC", ING).isBlockedBy("partner-not-of-group");
        GoudaYear.declaresSupportOf("LOCAL_PUBLIC", DEN_HAAG).isBlockedBy("partner-not-at-lab");
        GoudaYear.declaresSupportOf("LOCAL_PUBLIC", GOUDA, MANAGER).isForbidden();
        GoudaYear.declaresSupportOf("LOCAL_PUBLIC", GOUDA, NATIONAL_TEAM).isForbidden();
        GoudaYear.declaresThatNoMoreProjectsAreNeeded(GOUDA.contact()).isForbidden();
        GoudaYear.declaresSupportOf("LOCAL_PUBLIC", GOUDA).isDone();
        GoudaYear.declaresSupportOf("LOCAL_PRIVATE", PRINTER).isDone();
        Gouda.isNotComplete("no-support-of-national-project-partner", "no-handover", "more-projects-not-ruled-out");
        GoudaYear.declaresSupportOf("NATIONAL_PROJECT_PARTNER", ING).isDone();
        GoudaYear.declaresThatNoMoreProjectsAreNeeded(MANAGER).isDone();
    }

    /** D192. */
    private static void isHandedOver() {
        Gouda.isNotComplete("no-handover");
        GoudaYear.handsOver(GOUDA.contact()).isForbidden();
        GoudaYear.handsOver(MANAGER).isDone();
        GoudaYear.handsOver(MANAGER).isThereAlready();
        List<String> inOffice = MANAGER.reads(PATH + "/leads").tells("items.findAll { it.endedOn == null }.role");
        assertThat(inOffice).containsExactly("PROGRAMME_MANAGER");
        assertThat(MANAGER.reads(PATH + "/setup").<String>tells("steps[0].status"))
                .isEqualTo("DONE");
    }

    /** D189. */
    private static void completesItsSetup() {
        LAB.isForbiddenTo(ING.contact(), "SETUP_COMPLETED");
        LAB.moves(MANAGER, "SETUP_COMPLETED");
        assertThat(MANAGER.reads(PATH + "/setup").<List<String>>tells("criteria.verdict"))
                .containsOnly("MET");
        String declarations = PATH + "/setup/declarations";
        String given = MANAGER.reads(declarations).tells("items.find { it.kind == 'NO_MORE_PROJECTS_NEEDED' }.id");
        new StateMachine(declarations + "/" + given)
                .isBlocked(MANAGER, Map.of("to", "WITHDRAWN", "reason", "One more."), "setup-completed");
        step(1).machine().isBlocked(MANAGER, "IN_PROGRESS", "lab-not-being-set-up");
        assertThat(PASSER_BY.reads(PATH + "/status-changes").<List<String>>tells("items.to"))
                .containsExactlyInAnyOrder("PROPOSED", "SETTING_UP", "ESTABLISHED", "SETUP_COMPLETED");
    }
}
