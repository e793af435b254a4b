package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Koffie.ALMELO_LAB;
import static nl.schuldenlab.local.acceptance.Koffie.BOARD;
import static nl.schuldenlab.local.acceptance.Koffie.MANAGER;
import static nl.schuldenlab.local.acceptance.Koffie.MANAGER_ALMELO;
import static nl.schuldenlab.local.acceptance.Koffie.PATH;
import static nl.schuldenlab.local.acceptance.Koffie.SLUG;
import static nl.schuldenlab.local.acceptance.Party.ALMELO;
import static nl.schuldenlab.local.acceptance.Party.DEN_HAAG;
import static nl.schuldenlab.local.acceptance.Party.ING;
import static nl.schuldenlab.local.acceptance.Party.STAEDION;
import static nl.schuldenlab.local.acceptance.Person.NATIONAL_TEAM;
import static nl.schuldenlab.local.acceptance.Person.PASSER_BY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The chapters in Almelo: found, requested, prepared, run, made regular work, and looked at again when it changes. */
final class KoffieAlmeloChapter {
    private static final String MATCHES = "/v1/projects/matches?limit=200&lab=" + ALMELO_LAB;
    private static StateMachine adoption;

    private KoffieAlmeloChapter() {}

    /** D182. */
    static void isFoundByWhoHasAPlan() {
        assertThat(MANAGER_ALMELO.reads(MATCHES).<List<String>>tells("items.project"))
                .isEmpty();
        PASSER_BY.reads(MATCHES).isNotSeen();
        MANAGER.reads(MATCHES).isNotSeen();
        MANAGER_ALMELO
                .makes("/v1/labs/" + ALMELO_LAB + "/work-plan", Koffie.aWorkPlan())
                .isDone();
        Map<String, Object> match =
                MANAGER_ALMELO.reads(MATCHES).tells("items.find { it.project == '%s' }".formatted(SLUG));
        assertThat(match).containsEntry("fit", 3).containsEntry("outOf", 3);
        assertThat(match.get("missingPartnerTypes")).isEqualTo(List.of("HOUSING_ASSOCIATION"));
        assertThat(MANAGER_ALMELO.reads(MATCHES).response().asString())
                .isEqualTo(MANAGER_ALMELO.reads(MATCHES).response().asString());
    }

    /** D63, D65, D69: no lab brings in its own; what the national team requests, the adopter confirms. */
    static void isRequestedAndPrepared() {
        MANAGER.posts("/v1/adoptions", Koffie.anAdoption("IMPORT", "gm0518"))
                .isBlockedBy("own-project", "not-proven-elsewhere");
        Map<String, Object> wanted = Koffie.anAdoption("IMPORT", "gm0141");
        MANAGER.posts("/v1/adoptions", wanted).isForbidden();
        ING.contact().posts("/v1/adoptions", wanted).isForbidden();
        BOARD.posts("/v1/adoptions", wanted).isForbidden();
        adoption = new StateMachine(
                NATIONAL_TEAM.posts("/v1/adoptions", wanted).isDone().address());
        assertThat(PASSER_BY.reads(adoption.path()).<String>tells("lab")).isEqualTo(ALMELO_LAB);
        ALMELO.contact().posts("/v1/adoptions", wanted).isThereAlready();
        adoption.isTooEarly(MANAGER_ALMELO, "STARTED");
        adoption.isForbiddenTo(NATIONAL_TEAM, "PREPARING");
        adoption.isForbiddenTo(DEN_HAAG.contact(), "PREPARING");
        adoption.moves(MANAGER_ALMELO, "PREPARING", "partner-type-missing");
        isIntroduced();
    }

    /** D70: SchuldenlabNL introduces whom the lab lacks, and gives no contact before there is consent. */
    private static void isIntroduced() {
        assertThat(lacking()).containsExactly("HOUSING_ASSOCIATION");
        Map<String, Object> question = Koffie.aQuestionTo(
                STAEDION, MANAGER_ALMELO.reads(adoption.path()).id());
        ALMELO.contact().posts("/v1/introductions", question).isForbidden();
        StateMachine introduction = new StateMachine(
                MANAGER_ALMELO.posts("/v1/introductions", question).isDone().address());
        introduction.isBlocked(NATIONAL_TEAM, "INTRODUCED", "no-consent");
        introduction.isForbiddenTo(MANAGER_ALMELO, "INTRODUCED");
        String contact = STAEDION.names("Jo Smit", "district manager");
        Map<String, String> consent = Map.of("to", "CONSENTED", "contact", contact);
        introduction.isForbiddenTo(NATIONAL_TEAM, consent);
        introduction.moves(STAEDION.contact(), consent);
        assertThat(MANAGER_ALMELO.reads(introduction.path()).<String>tells("contact"))
                .isNull();
        introduction.moves(NATIONAL_TEAM, "INTRODUCED");
        assertThat(MANAGER_ALMELO.reads(introduction.path()).<String>tells("contact"))
                .isEqualTo(contact);
        STAEDION.contact()
                .posts("/v1/partnerships", Koffie.aPartnership(STAEDION, contact))
                .isDone();
        introduction.moves(MANAGER_ALMELO, Map.of("to", "CLOSED", "outcome", "SUCCEEDED"));
        assertThat(lacking()).isEmpty();
    }

    private static List<String> lacking() {
        return PASSER_BY.reads(adoption.path() + "/required-partners").tells("missing");
    }

    /** D78, D117: Almelo has no framework this year, so that co-financing is only to be minded. */
    static void runsWellInAlmelo() {
        adoption.isForbiddenTo(MANAGER, "STARTED");
        adoption.isTooEarly(MANAGER_ALMELO, "RUNNING_WELL");
        adoption.moves(ALMELO.contact(), "STARTED", "co-financing-missing");
        MANAGER_ALMELO.posts(adoption.path() + "/embeddings", to(ALMELO.slug())).isBlockedBy("not-running-well");
        adoption.moves(MANAGER_ALMELO, "RUNNING_WELL");
        adoption.isTooEarly(MANAGER_ALMELO, "EMBEDDED");
        findsItsForm();
    }

    /** D73, D74: a lab is no partner of a form. */
    private static void findsItsForm() {
        String form = adoption.path() + "/working-form";
        adoption.isBlocked(MANAGER_ALMELO, "FORM_RECORDED", "working-form-missing");
        MANAGER_ALMELO
                .makes(form, Koffie.aForm(List.of(ALMELO_LAB), List.of(), false))
                .isWrong("/publicPartners/0", "unknown-reference");
        MANAGER_ALMELO
                .makes(form, Koffie.aForm(List.of(STAEDION.slug()), List.of(ALMELO.slug()), true))
                .isBlockedBy("not-a-public-partner", "not-a-private-partner");
        MANAGER.makes(form, Koffie.aForm(List.of(), List.of(), false)).isForbidden();
        MANAGER_ALMELO.makes(form, Koffie.aForm(List.of(), List.of(), false)).isDone();
        adoption.isBlocked(
                MANAGER_ALMELO,
                "FORM_RECORDED",
                "public-partner-missing",
                "private-partner-missing",
                "form-document-missing");
        recordsItsForm(form);
    }

    private static void recordsItsForm(String form) {
        MANAGER_ALMELO
                .replaces(form, Koffie.aForm(List.of(ALMELO.slug()), List.of(STAEDION.slug()), true))
                .isDone();
        adoption.isForbiddenTo(STAEDION.contact(), "FORM_RECORDED");
        adoption.moves(MANAGER_ALMELO, "FORM_RECORDED");
        assertThat(PASSER_BY.reads(adoption.path()).<Boolean>tells("labTaskDone"))
                .isTrue();
    }

    /** D75, D76: a municipality takes it over by its own word; a lab never does. */
    static void becomesRegularWork() {
        String embeddings = adoption.path() + "/embeddings";
        adoption.isBlocked(MANAGER_ALMELO, "EMBEDDED", "no-receiver-accepted");
        MANAGER_ALMELO.posts(embeddings, to(ALMELO_LAB)).isBlockedBy("lab-is-no-receiver");
        MANAGER_ALMELO.posts(embeddings, to("society-impact")).isBlockedBy("not-municipality-or-private");
        MANAGER.posts(embeddings, to(ALMELO.slug())).isForbidden();
        StateMachine offer = new StateMachine(
                MANAGER_ALMELO.posts(embeddings, to(ALMELO.slug())).isDone().address());
        offer.isForbiddenTo(MANAGER_ALMELO, "ACCEPTED");
        offer.isForbiddenTo(NATIONAL_TEAM, "ACCEPTED");
        offer.isForbiddenTo(STAEDION.contact(), "ACCEPTED");
        adoption.isBlocked(MANAGER_ALMELO, "EMBEDDED", "no-receiver-accepted");
        offer.moves(ALMELO.contact(), "ACCEPTED");
        adoption.isForbiddenTo(STAEDION.contact(), "EMBEDDED");
        adoption.moves(MANAGER_ALMELO, "EMBEDDED");
        Answer project = PASSER_BY.reads(PATH);
        assertThat(project.<Integer>tells("adopted")).isEqualTo(1);
        assertThat(project.<Integer>tells("embedded")).isEqualTo(1);
        assertThat(project.<String>tells("scaleLevel")).isEqualTo("NATIONAL");
    }

    private static Map<String, String> to(String receiver) {
        return Map.of("receiver", receiver, "conditions", "Two volunteers are trained first.");
    }

    /** The adopter alone decides whether it follows. */
    static void driftsFromItsNextVersion() {
        String drift = adoption.path() + "/drift";
        assertThat(PASSER_BY.reads(drift).<Boolean>tells("behind")).isFalse();
        MANAGER.makes(PATH + "/draft", Koffie.aDescription("Twice a week, and once in the evening."))
                .isDone();
        MANAGER_ALMELO
                .posts(PATH + "/publications", Koffie.aPublication("APPROACH"))
                .isForbidden();
        MANAGER.posts(PATH + "/publications", Koffie.aPublication("APPROACH")).isDone();
        Answer behind = PASSER_BY.reads(drift);
        assertThat(behind.<Boolean>tells("undecided")).isTrue();
        assertThat(behind.<List<String>>tells("newer.changeKind")).containsExactly("APPROACH");
        int next = behind.tells("latestVersion");
        Map<String, Object> decision =
                Map.of("version", next, "decision", "TAKE_OVER", "reason", "People ask for evenings here too.");
        MANAGER.posts(drift + "/decisions", decision).isForbidden();
        NATIONAL_TEAM.posts(drift + "/decisions", decision).isForbidden();
        ALMELO.contact().posts(drift + "/decisions", decision).isDone();
        MANAGER_ALMELO.posts(drift + "/decisions", decision).isBlockedBy("no-newer-version");
        assertThat(PASSER_BY.reads(drift).<Boolean>tells("behind")).isFalse();
    }
}
