package nl.schuldenlab.partner.partnerships;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.partner.contacts.ContactFixtures;
import nl.schuldenlab.platform.test.As;

/** Partnerships for tests, in labs that the stand-in for lab-service knows. */
public final class PartnershipFixtures {
    public static final String PARTNERSHIPS = "/v1/partnerships";

    private PartnershipFixtures() {}

    /** The slug of a lab that is there. */
    public static String aLab() {
        return "lab-" + UUID.randomUUID();
    }

    /** The body of a partnership of today, with a contact of the partner's, who is there if the partner is. */
    public static Map<String, Object> aPartnership(String lab, String partner) {
        Map<String, Object> partnership = new TreeMap<>();
        partnership.put("contacts", List.of(ContactFixtures.someContactOf(partner)));
        partnership.put("lab", lab);
        partnership.put("partner", partner);
        partnership.put("joinedOn", "2026-11-03");
        return partnership;
    }

    public static Map<String, Object> with(Map<String, Object> partnership, String property, Object value) {
        Map<String, Object> other = new TreeMap<>(partnership);
        other.put(property, value);
        return other;
    }

    /** The same, as a record of the time before the platform. */
    public static Map<String, Object> historical(Map<String, Object> partnership) {
        Map<String, Object> before = with(partnership, "historical", Map.of("asOf", "2016-07", "note", "So it was."));
        before.put("sources", List.of(Map.of("title", "A newspaper")));
        return before;
    }

    /** What a PUT takes of the body that created a partnership. */
    public static Map<String, Object> update(Map<String, Object> partnership) {
        Map<String, Object> rest = new TreeMap<>(partnership);
        rest.keySet().removeAll(List.of("lab", "partner"));
        return rest;
    }

    /** Creates a partnership through the API and gives its path. */
    public static String joined(RequestSpecification caller, Map<String, Object> partnership) {
        return caller.body(partnership)
                .post(PARTNERSHIPS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String joined(String lab, String partner) {
        return joined(As.contactOf(partner), aPartnership(lab, partner));
    }
}
