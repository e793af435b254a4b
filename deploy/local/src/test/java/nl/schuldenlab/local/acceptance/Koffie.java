package nl.schuldenlab.local.acceptance;

import static nl.schuldenlab.local.acceptance.Gouda.TODAY;
import static nl.schuldenlab.local.acceptance.GoudaYear.YEAR;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A civic initiative of The Hague, which is there in stories only: neighbours who look at their letters together. */
final class Koffie {
    static final String SLUG = "post-bij-de-koffie";
    static final String PATH = "/v1/projects/" + SLUG;
    static final String LAB = "schuldenlab070";
    static final String ALMELO_LAB = "schuldenlab-almelo";
    static final Person MANAGER = new Person("manager-070");
    static final Person LEADER = new Person("leader-070");
    static final Person MANAGER_ALMELO = new Person("manager-almelo");
    static final Person BOARD = new Person("board");
    static final StateMachine PROJECT = new StateMachine(PATH);

    private Koffie() {}

    /** Of these days; the real one ended in 2024. */
    static Map<String, Object> aFramework() {
        return Map.of(
                "title", "How we work together in The Hague from now on",
                "period", Map.of("from", YEAR + "-01-01", "until", (YEAR + 2) + "-12-31"),
                "switches", Map.of("steeringGroupPerProject", true, "coFinancingGate", true));
    }

    static Map<String, Object> aProposal() {
        return Map.of(
                "name", "Post bij de koffie",
                "summary", "Neighbours open their letters together over coffee, with a volunteer who knows the way.",
                "originKind", "CIVIC_INITIATIVE",
                "initiative", "Buurthuis De Mussen",
                "lab", LAB);
    }

    /** What the lab makes of the proposal; its owner is the municipality. */
    static Map<String, Object> aDescription(String approach) {
        Map<String, Object> project = new TreeMap<>();
        project.put("name", "Post bij de koffie");
        project.put("summary", "Neighbours open their letters together over coffee.");
        project.put("sections", Map.of("approach", approach));
        project.put("phases", List.of("AWARENESS", "STABILISATION"));
        project.put("targetGroups", List.of(Map.of("code", "VULNERABLE_HOUSEHOLDS")));
        project.put("requiredPartnerTypes", List.of("MUNICIPALITY", "HOUSING_ASSOCIATION"));
        project.put("originKind", "CIVIC_INITIATIVE");
        project.put("joinedLab", LAB);
        project.put("initiators", List.of("society-impact"));
        project.put("developmentPartners", List.of(Party.STAEDION.slug()));
        project.put("owners", List.of(Party.DEN_HAAG.slug()));
        return project;
    }

    static Map<String, String> aPublication(String kind) {
        return Map.of("changeKind", kind, "summary", "What we do, and how.");
    }

    static Map<String, Object> aSteeringGroup(String interest) {
        return Map.of(
                "members",
                List.of(
                        Map.of("partner", Party.DEN_HAAG.slug(), "interest", "Fewer evictions."),
                        Map.of("partner", Party.ING.slug(), "interest", interest)));
    }

    static Map<String, Object> aPledgeOf(Party funder, Map<String, String> earmark) {
        return Map.of(
                "partner",
                funder.slug(),
                "category",
                "PROJECTS",
                "period",
                Map.of("from", YEAR + "-01", "until", (YEAR + 1) + "-12"),
                "amount",
                Map.of("amount", "25000.00", "currency", "EUR"),
                "financingForm",
                "CO_FINANCING",
                "earmark",
                earmark);
    }

    /** Pledged and confirmed by who pays. */
    static void isPaidBy(Party funder, Map<String, String> earmark) {
        String pledge = funder.contact()
                .posts("/v1/funding-commitments", aPledgeOf(funder, earmark))
                .isDone()
                .address();
        new StateMachine(pledge).moves(funder.contact(), "CONFIRMED");
    }

    static Map<String, Object> anAdoption(String kind, String municipality) {
        return Map.of("project", SLUG, "kind", kind, "municipality", municipality);
    }

    static Map<String, Object> anEvidenceBy(Map<String, String> researcher, String independent) {
        Map<String, Object> evidence = new TreeMap<>(Map.of(
                "kind", "EVALUATION",
                "basis", "PRACTICE_BASED",
                "title", "What came of a winter of coffee",
                "dimension", "EFFECTIVENESS",
                "reportedOn", TODAY,
                "independent", independent,
                "municipality", "gm0518",
                "finding", "Three out of four households had no unopened letters after three months.",
                "sources", List.of(Map.of("title", "The evaluation itself"))));
        evidence.putAll(researcher);
        return evidence;
    }

    static Map<String, Object> anAssessment() {
        return Map.of("verdict", "PROVEN", "reason", "Practice and figures agree.");
    }

    static Map<String, Object> aDecision(String outcome, String endorsed) {
        return Map.of(
                "subject",
                "PROVEN",
                "outcome",
                outcome,
                "reason",
                "On the evidence and the advice.",
                "criteria",
                List.of(
                        aWeighing("PUBLIC_AND_PRIVATE", "MET"),
                        aWeighing("TARGET_GROUP_ENDORSES", endorsed),
                        aWeighing("ADDS_TO_PORTFOLIO", "MET")));
    }

    private static Map<String, String> aWeighing(String criterion, String fulfilment) {
        return Map.of("criterion", criterion, "fulfilment", fulfilment, "weighing", "As the reviewers say.");
    }

    static Map<String, Object> aWorkPlan() {
        return Map.of(
                "objectives", List.of("No unopened letters in Almelo"),
                "activities", List.of(Map.of("what", "Find a house in every neighbourhood")),
                "targetGroups", List.of("VULNERABLE_HOUSEHOLDS"),
                "debtPhases", List.of("AWARENESS"));
    }

    static Map<String, Object> aQuestionTo(Party partner, String adoption) {
        return Map.of(
                "lab",
                ALMELO_LAB,
                "project",
                SLUG,
                "adoption",
                adoption,
                "partnerType",
                "HOUSING_ASSOCIATION",
                "partner",
                partner.slug(),
                "question",
                "Would you open the halls of your flats?",
                "requiredFor",
                "The coffee is poured where people live.");
    }

    static Map<String, Object> aPartnership(Party partner, String contact) {
        Map<String, Object> partnership = new TreeMap<>(Gouda.aPartnership(partner, contact));
        partnership.put("lab", ALMELO_LAB);
        return partnership;
    }

    static Map<String, Object> aForm(List<String> publicPartners, List<String> privatePartners, boolean recorded) {
        Map<String, Object> form = new TreeMap<>();
        form.put("form", "The municipality sends a volunteer, the housing association opens a room.");
        form.put("publicPartners", publicPartners);
        form.put("privatePartners", privatePartners);
        if (recorded) {
            form.put("document", Map.of("title", "How we pour", "url", "https://example.org/pour.pdf"));
        }
        return form;
    }
}
