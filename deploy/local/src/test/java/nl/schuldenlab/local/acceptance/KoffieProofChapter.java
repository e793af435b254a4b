package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Koffie.BOARD;
import static nl.schuldenlab.local.acceptance.Koffie.LEADER;
import static nl.schuldenlab.local.acceptance.Koffie.MANAGER;
import static nl.schuldenlab.local.acceptance.Koffie.MANAGER_ALMELO;
import static nl.schuldenlab.local.acceptance.Koffie.PATH;
import static nl.schuldenlab.local.acceptance.Koffie.PROJECT;
import static nl.schuldenlab.local.acceptance.Party.ALMELO;
import static nl.schuldenlab.local.acceptance.Party.DEN_HAAG;
import static nl.schuldenlab.local.acceptance.Party.ING;
import static nl.schuldenlab.local.acceptance.Person.NATIONAL_TEAM;
import static nl.schuldenlab.local.acceptance.Person.PASSER_BY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The chapters in which it shows what it is worth: a run where it was born, evidence, reviewers and the board. */
final class KoffieProofChapter {
    private static final Person REVIEWER = new Person("reviewer-1");
    private static final Person REVIEWER_OF_070 = new Person("reviewer-2");
    private static final Person OTHER_REVIEWER = new Person("reviewer-3");

    private KoffieProofChapter() {}

    /** D36: its own run is the lab's, and is paid for by what the pilot was paid for (D117). */
    static void runsWhereItWasBorn() {
        Map<String, Object> own = Koffie.anAdoption("ORIGIN", "gm0518");
        NATIONAL_TEAM
                .posts("/v1/adoptions", Koffie.anAdoption("ORIGIN", "gm0141"))
                .isBlockedBy("not-born-here");
        DEN_HAAG.contact().posts("/v1/adoptions", own).isForbidden();
        MANAGER_ALMELO.posts("/v1/adoptions", own).isForbidden();
        ALMELO.contact()
                .posts("/v1/adoptions", Koffie.anAdoption("IMPORT", "gm0141"))
                .isBlockedBy("project-not-proven", "not-proven-elsewhere");
        String address = MANAGER.posts("/v1/adoptions", own).isDone().address();
        MANAGER.posts("/v1/adoptions", own).isThereAlready();
        StateMachine run = new StateMachine(address);
        run.isTooEarly(MANAGER, "STARTED");
        run.moves(MANAGER, "PREPARING");
        run.isForbiddenTo(ING.contact(), "STARTED");
        run.moves(MANAGER, "STARTED");
        PROJECT.isBlocked(MANAGER, "PROVEN", "evidence-missing", "local-trial-open", "board-decision-missing");
        run.isTooEarly(MANAGER, "EMBEDDED");
        run.moves(MANAGER, "RUNNING_WELL");
    }

    static void isProven() {
        isEvident();
        isAssessed();
        isDecidedOn();
        PROJECT.isForbiddenTo(BOARD, "PROVEN");
        PROJECT.isForbiddenTo(MANAGER_ALMELO, "PROVEN");
        PROJECT.moves(MANAGER, "PROVEN");
        PROJECT.isBlocked(MANAGER, "SCALING", "rollout-decision-missing");
        assertThat(PASSER_BY.reads(PATH).<String>tells("stage")).isEqualTo("PROVEN");
    }

    /** D44, D125: who has a stake in it is not independent. */
    private static void isEvident() {
        Map<String, Object> byItsOwner = Koffie.anEvidenceBy(Map.of("researcherPartner", Party.STAEDION.slug()), "YES");
        LEADER.posts(PATH + "/evidence", byItsOwner).isBlockedBy("researcher-makes-project");
        Map<String, Object> byOthers = Koffie.anEvidenceBy(Map.of("researcher", "A school of social work"), "YES");
        ING.contact().posts(PATH + "/evidence", byOthers).isForbidden();
        MANAGER_ALMELO.posts(PATH + "/evidence", byOthers).isForbidden();
        LEADER.posts(PATH + "/evidence", byOthers).isDone();
        LEADER.posts(PATH + "/evidence", byOthers).isThereAlready();
        PROJECT.isBlocked(MANAGER, "PROVEN", "board-decision-missing");
    }

    private static void isAssessed() {
        String assessments = PATH + "/assessments";
        REVIEWER_OF_070.posts(assessments, Koffie.anAssessment()).isBlockedBy("reviewer-of-own-lab");
        NATIONAL_TEAM.posts(assessments, Koffie.anAssessment()).isForbidden();
        MANAGER.posts(assessments, Koffie.anAssessment()).isForbidden();
        REVIEWER.posts(assessments, Koffie.anAssessment()).isDone();
        REVIEWER.posts(assessments, Koffie.anAssessment()).isThereAlready();
        OTHER_REVIEWER.posts(assessments, Koffie.anAssessment()).isDone();
        ALMELO.contact().reads(assessments).isNotSeen();
        assertThat(BOARD.reads(assessments + "/advice").<Integer>tells("given")).isEqualTo(2);
    }

    /** D36: what the target group does not endorse is not granted; a refusal stays to be read. */
    private static void isDecidedOn() {
        String decisions = PATH + "/board-decisions";
        NATIONAL_TEAM.posts(decisions, Koffie.aDecision("GRANTED", "MET")).isForbidden();
        REVIEWER.posts(decisions, Koffie.aDecision("GRANTED", "MET")).isForbidden();
        MANAGER.posts(decisions, Koffie.aDecision("GRANTED", "MET")).isForbidden();
        BOARD.posts(decisions, Koffie.aDecision("GRANTED", "NOT_MET")).isBlockedBy("criterion-not-met");
        BOARD.posts(decisions, Koffie.aDecision("REFUSED", "NOT_MET")).isDone();
        PROJECT.isBlocked(MANAGER, "PROVEN", "board-decision-missing");
        BOARD.posts(decisions, Koffie.aDecision("GRANTED", "MET")).isDone();
        assertThat(PASSER_BY.reads(decisions).<List<String>>tells("items.outcome"))
                .containsExactlyInAnyOrder("REFUSED", "GRANTED");
    }
}
