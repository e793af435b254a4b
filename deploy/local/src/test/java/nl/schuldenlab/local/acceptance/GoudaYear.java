package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Gouda.MANAGER;
import static nl.schuldenlab.local.acceptance.Gouda.PATH;
import static nl.schuldenlab.local.acceptance.Gouda.SLUG;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A year of Schuldenlab Gouda once it is there: what its partners agreed on, who decides, and what they set out to do. */
final class GoudaYear {
    static final int YEAR = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear();
    static final StateMachine PROGRAMME = new StateMachine(PATH + "/programmes/" + YEAR);

    private GoudaYear() {}

    /** A council of four or five, and a core team of one and two: fewer than The Hague has. */
    static Map<String, Object> aFramework() {
        return Map.of(
                "title", "How we work together in Gouda",
                "period", Map.of("from", YEAR + "-01-01", "until", (YEAR + 3) + "-12-31"),
                "limits",
                        Map.of(
                                "council", Map.of("min", 4, "max", 5),
                                "coreTeam", Map.of("managers", 1, "staff", 2),
                                "themesPerYear", Map.of("min", 1, "max", 2)),
                "switches", Map.of("councilRequired", true, "programmeCommitment", true));
    }

    static Map<String, Object> aCoreTeam(Party host, int staff) {
        Stream<Map<String, String>> members = Stream.concat(
                Stream.of(Map.of("role", "MANAGER")),
                Stream.generate(() -> Map.of("role", "STAFF")).limit(staff));
        return Map.of("host", host.slug(), "members", members.toList());
    }

    static Map<String, Object> aCouncilOf(Party... members) {
        return Map.of(
                "year", YEAR, "members", Stream.of(members).map(Party::slug).toList());
    }

    static Answer explores(String title) {
        return MANAGER.posts(PATH + "/themes", aTheme(title));
    }

    static Map<String, Object> aTheme(String title) {
        return Map.of(
                "year", YEAR, "title", title, "facilitators", List.of(Map.of("kind", "PARTNER", "partner", "ing")));
    }

    static void draftsItsProgramme(String... themes) {
        MANAGER.posts(
                        PATH + "/programmes",
                        Map.of(
                                "year",
                                YEAR,
                                "summary",
                                "Young people first.",
                                "themes",
                                List.of(themes),
                                "projects",
                                List.of(Gouda.PROVEN_PROJECT)))
                .isDone();
    }

    static Map<String, Object> aCrucialChange() {
        return Map.of(
                "year",
                YEAR,
                "title",
                "Families first",
                "motivation",
                "Most of who came in has children.",
                "crucial",
                true,
                "proposedOn",
                Gouda.TODAY);
    }

    static Map<String, Object> aCommitmentOf(Party party) {
        return Map.of("lab", SLUG, "year", YEAR, "partner", party.slug(), "committedOn", Gouda.TODAY);
    }

    static void commits(Party party) {
        party.contact().posts("/v1/programme-commitments", aCommitmentOf(party)).isDone();
    }

    static int percentageCommitted() {
        return MANAGER.reads("/v1/programme-commitments/summary?lab=" + SLUG + "&year=" + YEAR)
                .tells("percentage");
    }

    static Answer replaces(Party leaver, Party successor) {
        return MANAGER.posts(
                PATH + "/programme-councils/" + YEAR + "/replacements",
                Map.of("from", leaver.slug(), "to", successor.slug(), "reason", "It needs its hands elsewhere."));
    }

    static Answer declaresSupportOf(String group, Party party) {
        return declaresSupportOf(group, party, party.contact());
    }

    static Answer declaresSupportOf(String group, Party party, Person by) {
        return by.posts(
                PATH + "/setup/declarations",
                Map.of(
                        "kind",
                        "SUPPORT",
                        "group",
                        group,
                        "partner",
                        party.slug(),
                        "statement",
                        "We stand behind the lab.",
                        "declaredOn",
                        Gouda.TODAY));
    }

    static Answer declaresThatNoMoreProjectsAreNeeded(Person by) {
        return by.posts(
                PATH + "/setup/declarations",
                Map.of(
                        "kind", "NO_MORE_PROJECTS_NEEDED",
                        "statement", "What we have will do.",
                        "declaredOn", Gouda.TODAY));
    }

    static Answer handsOver(Person by) {
        String manager = Party.GOUDA.names("Kim Visser", "programme manager");
        return by.posts(PATH + "/handover", Map.of("handedOverOn", Gouda.TODAY, "programmeManager", manager));
    }
}
