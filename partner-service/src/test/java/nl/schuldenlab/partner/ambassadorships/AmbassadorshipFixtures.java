package nl.schuldenlab.partner.ambassadorships;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Ambassadorships for tests. */
final class AmbassadorshipFixtures {
    static final String AMBASSADORSHIPS = "/v1/ambassadorships";

    private AmbassadorshipFixtures() {}

    static String aTheme() {
        return "theme-" + UUID.randomUUID();
    }

    static Map<String, Object> anAmbassadorship(String lab, String partner, String theme) {
        Map<String, Object> ambassadorship = new TreeMap<>();
        ambassadorship.put("lab", lab);
        ambassadorship.put("partner", partner);
        ambassadorship.put("theme", theme);
        ambassadorship.put("from", "2026-11-10");
        return ambassadorship;
    }

    static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
        Map<String, Object> other = new TreeMap<>(body);
        other.put(property, value);
        return other;
    }

    static Map<String, Object> historical(Map<String, Object> body) {
        Map<String, Object> before = with(body, "historical", Map.of("asOf", "2020"));
        before.put("sources", List.of(Map.of("title", "A newspaper")));
        return before;
    }

    static String appointed(RequestSpecification caller, Map<String, Object> body) {
        return caller.body(body)
                .post(AMBASSADORSHIPS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
