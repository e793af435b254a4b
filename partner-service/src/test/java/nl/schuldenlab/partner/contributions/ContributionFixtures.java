package nl.schuldenlab.partner.contributions;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Contributions for tests. */
final class ContributionFixtures {
    static final String CONTRIBUTIONS = "/v1/contributions";

    private ContributionFixtures() {}

    /** One in kind, without an amount. */
    static Map<String, Object> aContribution(String lab, String... partners) {
        Map<String, Object> contribution = new TreeMap<>();
        contribution.put("partners", List.of(partners));
        contribution.put("type", "KNOWLEDGE");
        contribution.put("note", "Tells what tenants ask for.");
        if (lab != null) {
            contribution.put("lab", lab);
        }
        return contribution;
    }

    static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
        Map<String, Object> other = new TreeMap<>(body);
        other.put(property, value);
        return other;
    }

    static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    static Map<String, Object> historical(Map<String, Object> body) {
        Map<String, Object> before = with(body, "historical", Map.of("asOf", "2018-12"));
        before.put("sources", List.of(Map.of("title", "A newspaper")));
        return before;
    }

    static String given(RequestSpecification caller, Map<String, Object> body) {
        return caller.body(body)
                .post(CONTRIBUTIONS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
