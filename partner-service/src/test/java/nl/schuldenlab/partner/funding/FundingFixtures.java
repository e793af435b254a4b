package nl.schuldenlab.partner.funding;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;

/** Promises of money for tests. */
final class FundingFixtures {
    static final String COMMITMENTS = "/v1/funding-commitments";

    private FundingFixtures() {}

    static String aProject() {
        return "project-" + UUID.randomUUID();
    }

    static String aTown() {
        return created(aMunicipality());
    }

    static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** @param kind of what it is meant for, such as {@code lab} */
    static Map<String, Object> aCommitment(String partner, String kind, Object reference) {
        Map<String, Object> commitment = new TreeMap<>();
        commitment.put("partner", partner);
        commitment.put("category", "PROJECTS");
        commitment.put("period", Map.of("from", "2027-01", "until", "2028-12"));
        commitment.put("amount", euros("12500.00"));
        commitment.put("earmark", Map.of(kind, reference));
        return commitment;
    }

    static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
        Map<String, Object> other = new TreeMap<>(body);
        other.put(property, value);
        return other;
    }

    static Map<String, Object> without(Map<String, Object> body, String... properties) {
        Map<String, Object> rest = new TreeMap<>(body);
        rest.keySet().removeAll(List.of(properties));
        return rest;
    }

    static Map<String, Object> historical(Map<String, Object> body) {
        Map<String, Object> before = with(body, "historical", Map.of("asOf", "2020"));
        before.put("sources", List.of(Map.of("title", "A newspaper")));
        return before;
    }

    static String pledged(RequestSpecification caller, Map<String, Object> body) {
        return caller.body(body)
                .post(COMMITMENTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static Response move(RequestSpecification caller, String path, String to) {
        return caller.body(Map.of("to", to, "reason", "As decided.")).post(path + "/status-changes");
    }

    /** Money that a partner has confirmed. */
    static String confirmed(String partner, String project, String amount) {
        Map<String, Object> body = with(aCommitment(partner, "project", project), "amount", euros(amount));
        String path = pledged(As.contactOf(partner), body);
        move(As.contactOf(partner), path, "CONFIRMED").then().statusCode(201);
        return path;
    }

    static ValidatableResponse verdict(String subject) {
        return As.caller(As.service())
                .get("/v1/co-financing?subject=" + subject)
                .then()
                .statusCode(200);
    }
}
