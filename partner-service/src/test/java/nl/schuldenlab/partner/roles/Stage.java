package nl.schuldenlab.partner.roles;

import static java.util.Map.entry;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.aSignature;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.anAgreement;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.declined;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.signed;
import static nl.schuldenlab.partner.contacts.ContactFixtures.aContact;
import static nl.schuldenlab.partner.contacts.ContactFixtures.recorded;
import static nl.schuldenlab.partner.contacts.ContactFixtures.someContactOf;
import static nl.schuldenlab.partner.introductions.IntroductionFixtures.anIntroduction;
import static nl.schuldenlab.partner.introductions.IntroductionFixtures.asked;
import static nl.schuldenlab.partner.offers.OfferFixtures.aProject;
import static nl.schuldenlab.partner.offers.OfferFixtures.aRound;
import static nl.schuldenlab.partner.offers.OfferFixtures.offerOf;
import static nl.schuldenlab.partner.offers.OfferFixtures.offered;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.aCommitment;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.committed;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.partner.Cast;
import nl.schuldenlab.platform.test.conventions.RoleStage;

/** One of everything that a partner has to do with in a lab, and for each operation that writes a body that is in order. */
final class Stage implements RoleStage {
    private static final List<Map<String, String>> SOURCES = List.of(Map.of("title", "A newspaper"));
    private static final String AGREEMENT = "/agreements/{id}";

    private final String project = aProject();
    private final Cast cast = new Cast(aLab(), created(), created(), created());
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Map<String, ?>> bodies = new HashMap<>();

    Stage() {
        partnerships();
        partners();
        agreements();
        signatures();
        gifts();
        offers();
    }

    @Override
    public Map<String, String> paths() {
        return paths;
    }

    @Override
    public Map<String, ?> body(String operation) {
        return operation.equals("POST /partners") ? aPartner() : bodies.getOrDefault(operation, Map.of());
    }

    @Override
    public RequestSpecification as(String role) {
        return cast.as(role);
    }

    private String posted(String role, String path, Map<String, ?> body) {
        return as(role).body(body).post(path).then().statusCode(201).extract().header("Location");
    }

    /** What a PUT takes of a body that created something. */
    private static Map<String, Object> rest(Map<String, ?> body, String... fixed) {
        Map<String, Object> rest = new TreeMap<>(body);
        rest.keySet().removeAll(List.of(fixed));
        return rest;
    }

    private void is(String template, String path, Map<String, ?> step) {
        paths.put(template, path);
        bodies.put("POST " + template + "/status-changes", step);
    }

    private void partnerships() {
        joined(cast.lab(), cast.neighbour());
        Map<String, Object> body = Map.of(
                "lab", cast.lab(),
                "partner", cast.partner(),
                "joinedOn", "2026-11-03",
                "contacts", List.of(someContactOf(cast.partner())));
        is("/partnerships/{id}", joined(as("partner"), body), Map.of("to", "ENDED"));
        paths.put("/partnerships/summary", "/v1/partnerships/summary?lab=" + cast.lab());
        bodies.put("POST /partnerships", body);
        bodies.put("PUT /partnerships/{id}", rest(body, "lab", "partner"));
        Map<String, String> ambassador =
                Map.of("lab", cast.lab(), "partner", cast.partner(), "theme", "theme-work", "from", "2026-11-10");
        is("/ambassadorships/{id}", posted("partner", "/v1/ambassadorships", ambassador), Map.of("to", "ENDED"));
        bodies.put("POST /ambassadorships", ambassador);
        bodies.put("PUT /ambassadorships/{id}", Map.of("from", "2026-11-11"));
    }

    private void partners() {
        is("/partners/{slug}", "/v1/partners/" + cast.partner(), Map.of("to", "DISSOLVED"));
        bodies.put("PUT /partners/{slug}", rest(aPartner(), "slug"));
        String contact = recorded(cast.partner());
        paths.put("/partners/{slug}/contacts/{id}", contact);
        paths.put("/contacts/{id}", contact.replaceFirst("/v1/.*/contacts", "/v1/contacts"));
        bodies.put("POST /partners/{slug}/contacts", aContact());
        bodies.put("PUT /partners/{slug}/contacts/{id}", aContact());
        Map<String, ?> count = Map.of("lab", cast.lab(), "asOf", "2018-12-20", "count", 25, "sources", SOURCES);
        paths.put("/reported-partner-counts/{id}", posted("national", "/v1/reported-partner-counts", count));
        bodies.put("POST /reported-partner-counts", count);
        bodies.put("PUT /reported-partner-counts/{id}", rest(count, "lab"));
    }

    private void agreements() {
        Map<String, Object> agreement = anAgreement(cast.lab(), cast.partner());
        String path = drafted(agreement);
        is(AGREEMENT, path, Map.of("to", "DECLINED", "reason", "Nobody wants it."));
        bodies.put("POST /agreements", agreement);
        bodies.put("PUT " + AGREEMENT, rest(agreement, "kind", "lab"));
        Map<String, String> mandate = Map.ofEntries(
                entry("partner", cast.partner()),
                entry("contact", someContactOf(cast.partner())),
                entry("function", "Head of debts"),
                entry("mandate", "Mandate register, item 12"));
        String delegation = posted("partner", path + "/delegations", mandate);
        is(AGREEMENT + "/delegations/{delegation}", delegation, Map.of("to", "REVOKED"));
        bodies.put("POST " + AGREEMENT + "/delegations", mandate);
    }

    private void signatures() {
        String refused = drafted(cast.lab(), cast.partner());
        is(AGREEMENT + "/declines/{decline}", declined(refused, cast.partner()), Map.of("to", "WITHDRAWN"));
        paths.put(AGREEMENT + "/declines", refused + "/declines");
        bodies.put("POST " + AGREEMENT + "/declines", Map.of("partner", cast.partner(), "reason", "Not yet."));
        String waiting = drafted(cast.lab(), cast.partner(), cast.neighbour());
        paths.put(AGREEMENT + "/signatures", waiting + "/signatures");
        paths.put(AGREEMENT + "/signatures/{signature}", signed(waiting, cast.partner()));
        bodies.put("POST " + AGREEMENT + "/signatures", aSignature(cast.partner()));
    }

    private void gifts() {
        Map<String, ?> contribution =
                Map.of("partners", List.of(cast.partner()), "lab", cast.lab(), "type", "KNOWLEDGE");
        paths.put("/contributions/{id}", posted("partner", "/v1/contributions", contribution));
        bodies.put("POST /contributions", contribution);
        bodies.put("PUT /contributions/{id}", contribution);
        Map<String, ?> money = Map.of(
                "partner", cast.partner(),
                "category", "PROJECTS",
                "period", Map.of("from", "2027-01", "until", "2028-12"),
                "amount", Map.of("amount", "12500.00", "currency", "EUR"),
                "earmark", Map.of("lab", cast.lab()));
        String pledge = posted("partner", "/v1/funding-commitments", money);
        is("/funding-commitments/{id}", pledge, Map.of("to", "CONFIRMED"));
        bodies.put("POST /funding-commitments", money);
        bodies.put("PUT /funding-commitments/{id}", rest(money, "partner"));
        paths.put("/co-financing", "/v1/co-financing?subject=project:" + project);
    }

    private void offers() {
        offered(aRound(cast.lab(), project));
        is("/participation-offers/{id}", offerOf(cast.lab(), project, cast.partner()), Map.of("to", "JOINED"));
        paths.put("/participation-offers/rounds", "/v1/participation-offers/rounds");
        paths.put("/participation-offers/rounds/{id}", offered(aRound(cast.lab(), project)));
        bodies.put("POST /participation-offers", aRound(cast.lab(), project));
        Map<String, Object> commitment = aCommitment(cast.lab(), cast.partner());
        is("/programme-commitments/{id}", committed(commitment), Map.of("to", "WITHDRAWN", "reason", "A new board."));
        paths.put("/programme-commitments/summary", "/v1/programme-commitments/summary?year=2027&lab=" + cast.lab());
        bodies.put("POST /programme-commitments", commitment);
        bodies.put("PUT /programme-commitments/{id}", Map.of("committedOn", "2026-11-20"));
        Map<String, Object> introduction = anIntroduction(cast.lab(), cast.partner());
        is("/introductions/{id}", asked(introduction), Map.of("to", "DECLINED", "reason", "Not now."));
        bodies.put("POST /introductions", introduction);
        bodies.put("PUT /introductions/{id}", rest(introduction, "lab", "project"));
    }
}
