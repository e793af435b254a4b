package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Koffie.LAB;
import static nl.schuldenlab.local.acceptance.Koffie.MANAGER;
import static nl.schuldenlab.local.acceptance.Koffie.MANAGER_ALMELO;
import static nl.schuldenlab.local.acceptance.Koffie.PATH;
import static nl.schuldenlab.local.acceptance.Koffie.PROJECT;
import static nl.schuldenlab.local.acceptance.Koffie.SLUG;
import static nl.schuldenlab.local.acceptance.Party.AEGON;
import static nl.schuldenlab.local.acceptance.Party.ALMELO;
import static nl.schuldenlab.local.acceptance.Party.DEN_HAAG;
import static nl.schuldenlab.local.acceptance.Party.ING;
import static nl.schuldenlab.local.acceptance.Person.NATIONAL_TEAM;
import static nl.schuldenlab.local.acceptance.Person.PASSER_BY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The first chapters: a proposal, an idea, and a pilot that is steered and paid for. */
final class KoffieIdeaChapter {
    private static final Person NEIGHBOUR = new Person("partner-local");
    private static final String LAB_PATH = "/v1/labs/" + LAB;
    private static final String OFFERS = "/v1/participation-offers";

    private KoffieIdeaChapter() {}

    /** D148: anybody who is signed in hands in a proposal; who takes it in publishes it once it is whole. */
    static void isHandedInAndTakenIn() {
        PASSER_BY.posts("/v1/proposals", Koffie.aProposal()).is(401);
        String proposal =
                NEIGHBOUR.posts("/v1/proposals", Koffie.aProposal()).isDone().address();
        ING.contact().reads(proposal).isNotSeen();
        StateMachine handedIn = new StateMachine(proposal);
        Map<String, String> taken = Map.of("to", "TAKEN_IN", "project", SLUG);
        handedIn.isForbiddenTo(MANAGER_ALMELO, taken);
        handedIn.isForbiddenTo(NEIGHBOUR, taken);
        handedIn.moves(MANAGER, taken);
        handedIn.isTooEarly(NEIGHBOUR, "RETRACTED");
        PASSER_BY.reads(PATH).isNotSeen();
        PROJECT.isBlocked(MANAGER, "IN_DEVELOPMENT", "project-not-published");
        isPublishedOnceItIsWhole();
    }

    /** D135, D155. */
    private static void isPublishedOnceItIsWhole() {
        Map<String, String> publication = Koffie.aPublication("DESCRIPTION");
        MANAGER.posts(PATH + "/publications", publication).isBlockedBy("initiators-missing", "owners-missing");
        MANAGER_ALMELO
                .replaces(PATH + "/draft", Koffie.aDescription("Once a week."))
                .isNotSeen();
        MANAGER.replaces(PATH + "/draft", Koffie.aDescription("Once a week.")).isDone();
        MANAGER.posts(PATH + "/publications", publication).isDone();
        assertThat(PASSER_BY.reads(PATH).<String>tells("stage")).isEqualTo("IDEA");
    }

    /** D119: every active partner of the lab gets an offer, and only the partner itself takes it. */
    static void isDevelopedWithAllPartners() {
        PROJECT.isTooEarly(MANAGER, "PILOT");
        PROJECT.isForbiddenTo(MANAGER_ALMELO, "IN_DEVELOPMENT");
        PROJECT.isForbiddenTo(DEN_HAAG.contact(), "IN_DEVELOPMENT");
        PROJECT.moves(MANAGER, "IN_DEVELOPMENT");
        Map<String, String> innovation = Map.of("lab", LAB, "project", SLUG);
        ING.contact().posts(OFFERS, innovation).isForbidden();
        MANAGER_ALMELO.posts(OFFERS, innovation).isForbidden();
        MANAGER.posts(OFFERS, innovation).isDone();
        String offersOf = OFFERS + "?limit=200&lab=" + LAB + "&project=" + SLUG;
        List<String> active = MANAGER.reads("/v1/partnerships?limit=200&status=ACTIVE&lab=" + LAB)
                .tells("items.partner");
        assertThat(MANAGER.reads(offersOf).<List<String>>tells("items.partner"))
                .containsExactlyInAnyOrderElementsOf(active)
                .hasSizeGreaterThan(10);
        String offer =
                OFFERS + "/" + ING.contact().reads(offersOf).<String>tells("items.find { it.partner == 'ing' }.id");
        new StateMachine(offer).isForbiddenTo(MANAGER, "JOINED");
        new StateMachine(offer).isForbiddenTo(AEGON.contact(), "JOINED");
        new StateMachine(offer).moves(ING.contact(), "JOINED");
    }

    /** D112, D117, D171, D187. */
    static void isPiloted() {
        MANAGER_ALMELO
                .posts(LAB_PATH + "/cooperation-frameworks", Koffie.aFramework())
                .isForbidden();
        MANAGER.posts(LAB_PATH + "/cooperation-frameworks", Koffie.aFramework()).isDone();
        PROJECT.isTooEarly(MANAGER, "PROVEN");
        PROJECT.isBlocked(MANAGER, "PILOT", "trial-process-open", "steering-group-missing", "co-financing-missing");
        MANAGER.makes(LAB_PATH + "/trial-process", Gouda.aTrialProcess()).isDone();
        isSteered();
        isPaidFor();
        MANAGER.posts("/v1/adoptions", Koffie.anAdoption("ORIGIN", "gm0518")).isBlockedBy("project-not-piloted");
        PROJECT.isForbiddenTo(ING.contact(), "PILOT");
        PROJECT.moves(MANAGER, "PILOT");
    }

    /** D112: each member of the steering group says what its interest is. */
    private static void isSteered() {
        String group = PATH + "/steering-group";
        ING.contact().makes(group, Koffie.aSteeringGroup("Fewer arrears.")).isForbidden();
        MANAGER.makes(group, Koffie.aSteeringGroup("")).isWrong("/members/1/interest", "required");
        MANAGER.makes(group, Koffie.aSteeringGroup("Fewer arrears.")).isDone();
        PROJECT.isBlocked(MANAGER, "PILOT", "co-financing-missing");
    }

    /** D117: two funders, and one of them besides the municipality; nobody pledges for another. */
    private static void isPaidFor() {
        Map<String, String> earmark = Map.of("project", SLUG);
        Map<String, Object> pledge = Koffie.aPledgeOf(DEN_HAAG, earmark);
        MANAGER.posts("/v1/funding-commitments", pledge).isForbidden();
        NATIONAL_TEAM.posts("/v1/funding-commitments", pledge).isForbidden();
        ALMELO.contact().posts("/v1/funding-commitments", pledge).isForbidden();
        Koffie.isPaidBy(DEN_HAAG, earmark);
        assertThat(MANAGER.reads("/v1/co-financing?subject=project:" + SLUG).<List<String>>tells("blockers.code"))
                .containsExactlyInAnyOrder("fewer-than-two-funders", "no-funder-besides-municipality");
        PROJECT.isBlocked(MANAGER, "PILOT", "co-financing-missing");
        Koffie.isPaidBy(ING, earmark);
        assertThat(MANAGER.reads("/v1/co-financing?subject=project:" + SLUG).<Boolean>tells("arranged"))
                .isTrue();
    }
}
