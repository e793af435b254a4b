package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The set-up of Schuldenlab Gouda, which is there in stories only: each act by the people whose act it is. */
final class Gouda {
    static final String SLUG = "schuldenlab-gouda";
    static final String PATH = "/v1/labs/" + SLUG;
    static final Person MANAGER = new Person("manager-gouda");
    static final StateMachine LAB = new StateMachine(PATH);
    static final String TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    static final String PROVEN_PROJECT = "jongeren-perspectief-fonds";
    private static final String[] ALL_PURPOSES = {"INNOVATION", "IMPLEMENTATION", "SCALING"};

    private Gouda() {}

    static SetupStep step(int number) {
        return new SetupStep(PATH, number);
    }

    /** D189: the criteria on the checklist are what stands in the way of its completion. */
    static void isNotComplete(String... blockers) {
        assertThat(MANAGER.reads(PATH + "/setup").<List<String>>tells("criteria.blockers.flatten().code"))
                .containsExactlyInAnyOrder(blockers);
        LAB.isBlocked(MANAGER, "SETUP_COMPLETED", blockers);
    }

    static Map<String, Object> theLab() {
        Map<String, Object> lab = Samples.aLab();
        lab.put("slug", SLUG);
        return lab;
    }

    static void isProposed() {
        Person.NATIONAL_TEAM.posts("/v1/labs", theLab()).isDone();
        isKnown(Party.GOUDA, "Gemeente Gouda", Map.of("municipality", "gm0513"));
        isKnown(Party.PRINTER, "Drukkerij De Goudse Pers", Map.of());
    }

    private static void isKnown(Party party, String name, Map<String, String> identifiers) {
        boolean isMunicipality = !identifiers.isEmpty();
        Person.NATIONAL_TEAM
                .posts(
                        "/v1/partners",
                        Map.of(
                                "slug",
                                party.slug(),
                                "name",
                                name,
                                "sector",
                                isMunicipality ? "PUBLIC" : "PRIVATE",
                                "scope",
                                "LOCAL",
                                "types",
                                List.of(isMunicipality ? "MUNICIPALITY" : "EMPLOYER"),
                                "identifiers",
                                identifiers))
                .isDone();
    }

    static Map<String, Object> anEndorsement(String... purposes) {
        return Map.of(
                "partner",
                Party.GOUDA.slug(),
                "purposes",
                List.of(purposes),
                "statement",
                "We see the lab as a way out for our residents.",
                "endorsedOn",
                TODAY);
    }

    static Map<String, Object> anEndorsementOfAll() {
        Map<String, Object> endorsement = new HashMap<>(anEndorsement(ALL_PURPOSES));
        endorsement.remove("partner");
        return endorsement;
    }

    static void isEndorsedForAllPurposes() {
        Party.GOUDA
                .contact()
                .posts(PATH + "/endorsements", anEndorsement(ALL_PURPOSES))
                .isDone();
    }

    static void joins(Party party) {
        String contact = party.names("Sam Jansen", "adviser");
        party.contact().posts("/v1/partnerships", aPartnership(party, contact)).isDone();
    }

    static Map<String, Object> aPartnership(Party party, String contact) {
        return Map.of(
                "lab",
                SLUG,
                "partner",
                party.slug(),
                "joinedOn",
                TODAY,
                "roles",
                List.of("PARTICIPANT"),
                "involvement",
                "Thinks along, and opens its doors.",
                "contacts",
                List.of(contact));
    }

    static Map<String, Object> aQuartermaster(Party appointer, String contact) {
        return Map.of("role", "QUARTERMASTER", "contact", contact, "appointedBy", appointer.slug(), "startedOn", TODAY);
    }

    static void appointsItsQuartermaster() {
        String contact = Party.GOUDA.names("Robin de Vries", "quartermaster");
        Party.GOUDA
                .contact()
                .posts(PATH + "/leads", aQuartermaster(Party.GOUDA, contact))
                .isDone();
    }

    static Map<String, Object> aWorkPlan(String... projects) {
        return Map.of(
                "objectives", List.of("Half as many young people with problematic debts"),
                "activities", List.of(Map.of("what", "Talk with every creditor in town")),
                "themes", List.of("Young people"),
                "partners", List.of(Party.PRINTER.slug(), Party.ING.slug()),
                "projects", List.of(projects));
    }

    static Map<String, Object> administrativeSupport() {
        return Map.of(
                "necessity", "One in ten households cannot pay its bills.",
                "willingness", "The council of mayor and aldermen carries the lab.",
                "recordedOn", TODAY);
    }

    static Map<String, Object> anExecutiveContact(String department) {
        String contact = Party.GOUDA.names("Noor Bakker", "team leader " + department);
        return Map.of("department", department, "partner", Party.GOUDA.slug(), "contact", contact);
    }

    static Map<String, Object> aProgrammeTeamFrom(String department) {
        return Map.of("members", List.of(Map.of("department", department, "role", "project leader")));
    }

    static Map<String, Object> aTrialProcess() {
        return Map.of(
                "summary", "Small, with ten households, for half a year.", "evaluation", "The council looks at it.");
    }

    static Map<String, Object> aKickOff(String coOrganiser, Instant start) {
        return Map.of(
                "slug",
                "kick-off-gouda",
                "kind",
                "KICK_OFF",
                "title",
                "Kick-off of Schuldenlab Gouda",
                "lab",
                SLUG,
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(2, ChronoUnit.HOURS).toString(),
                "organisers",
                List.of(Party.GOUDA.slug()),
                "coOrganisers",
                List.of(coOrganiser));
    }

    /** The same without its slug, which comes from the title then. */
    static Map<String, Object> unnamed(Map<String, Object> event) {
        Map<String, Object> same = new HashMap<>(event);
        same.remove("slug");
        return same;
    }

    static Instant hoursFromNow(int hours) {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(hours, ChronoUnit.HOURS);
    }
}
