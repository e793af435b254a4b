package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Gouda.TODAY;
import static nl.schuldenlab.local.acceptance.GoudaYear.YEAR;
import static nl.schuldenlab.local.acceptance.Party.ALMELO;
import static nl.schuldenlab.local.acceptance.Person.PASSER_BY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lab whose partners agreed on no framework keeps its freedom (D78): its lead decides, and what binds others is only to be minded. */
@ExtendWith(SuiteUnderTest.class)
class FreedomStoryTest {
    private static final String PATH = "/v1/labs/schuldenlab-almelo";
    private static final Person MANAGER = new Person("manager-almelo");
    private static final Person MANAGER_ELSEWHERE = new Person("manager-gouda");
    private static final StateMachine PROGRAMME = new StateMachine(PATH + "/programmes/" + YEAR);

    // D78
    @Test
    void a_lab_without_a_framework_decides_for_itself_until_it_agrees_on_one() {
        assertThat(MANAGER.reads(PATH + "/cooperation-frameworks").<List<Object>>tells("items"))
                .isEmpty();
        exploresAsMuchAsItLikes();
        formsTheTeamItLikes();
        adoptsItsProgrammeWithoutACouncil();
        changesCourseWithoutACouncil();
        callsItCommittedWhileOthersThink();
        isBoundFromTheYearInWhichItAgreesToBe();
    }

    /** D109, D117. */
    private static void exploresAsMuchAsItLikes() {
        String last = "";
        for (String title : List.of("Work", "Rent", "Health", "Energy", "School")) {
            last = MANAGER.posts(PATH + "/themes", GoudaYear.aTheme(title))
                    .isDone()
                    .address();
        }
        Map<String, String> document = Map.of("title", "What it costs", "url", "https://example.org/case.pdf");
        new StateMachine(last)
                .moves(MANAGER, Map.of("to", "BUSINESS_CASE", "document", document), "co-financing-missing");
    }

    /** D108. */
    private static void formsTheTeamItLikes() {
        MANAGER_ELSEWHERE
                .makes(PATH + "/core-team", GoudaYear.aCoreTeam(ALMELO, 7))
                .isForbidden();
        MANAGER.makes(PATH + "/core-team", GoudaYear.aCoreTeam(ALMELO, 7)).isDone();
    }

    /** D100. */
    private static void adoptsItsProgrammeWithoutACouncil() {
        drafts(YEAR);
        PROGRAMME.isHiddenFrom(MANAGER_ELSEWHERE, "ADOPTED");
        PROGRAMME.isTooEarly(MANAGER, "COMMITTED");
        PROGRAMME.moves(MANAGER, "ADOPTED", "council-missing");
    }

    /** D106. */
    private static void changesCourseWithoutACouncil() {
        String change = MANAGER.posts(PATH + "/course-changes", GoudaYear.aCrucialChange())
                .isDone()
                .address();
        new StateMachine(change).moves(MANAGER, "DECIDED", "council-missing", "council-not-involved");
    }

    /** D101. */
    private static void callsItCommittedWhileOthersThink() {
        ALMELO.contact()
                .posts(
                        "/v1/programme-commitments",
                        Map.of(
                                "lab",
                                "schuldenlab-almelo",
                                "year",
                                YEAR,
                                "partner",
                                ALMELO.slug(),
                                "committedOn",
                                TODAY))
                .isDone();
        PROGRAMME.isForbiddenTo(ALMELO.contact(), "COMMITTED");
        PROGRAMME.moves(MANAGER, "COMMITTED", "commitments-missing");
        assertThat(PASSER_BY.reads(PROGRAMME.path()).<String>tells("status")).isEqualTo("COMMITTED");
    }

    /** D81: the framework that covers a year decides on it, and on no year before. */
    private static void isBoundFromTheYearInWhichItAgreesToBe() {
        int next = YEAR + 1;
        MANAGER.posts(
                        PATH + "/cooperation-frameworks",
                        Map.of(
                                "title", "How we go on",
                                "period", Map.of("from", next + "-01-01"),
                                "switches", Map.of("councilRequired", true)))
                .isDone();
        drafts(next);
        drafts(YEAR - 1);
        new StateMachine(PATH + "/programmes/" + next).isBlocked(MANAGER, "ADOPTED", "council-missing");
        new StateMachine(PATH + "/programmes/" + (YEAR - 1)).moves(MANAGER, "ADOPTED", "council-missing");
    }

    private static void drafts(int year) {
        MANAGER.posts(PATH + "/programmes", Map.of("year", year, "summary", "What matters to people in Almelo."))
                .isDone();
    }
}
