package nl.schuldenlab.partner.introductions;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;

/** Introductions for tests. */
public final class IntroductionFixtures {
    public static final String INTRODUCTIONS = "/v1/introductions";

    private IntroductionFixtures() {}

    /** The body of a request to be introduced to this partner. */
    public static Map<String, Object> anIntroduction(String lab, String partner) {
        Map<String, Object> introduction = new TreeMap<>();
        introduction.put("lab", lab);
        introduction.put("project", "project-of-" + lab);
        introduction.put("partner", partner);
        introduction.put("question", "Would two of your schools begin in September?");
        introduction.put("requiredFor", "The buddies meet students at school.");
        return introduction;
    }

    /** What a PUT takes of the body that asked for an introduction. */
    public static Map<String, Object> update(Map<String, Object> introduction) {
        Map<String, Object> rest = new TreeMap<>(introduction);
        rest.keySet().removeAll(Set.of("lab", "project", "adoption", "historical", "status", "outcome"));
        return rest;
    }

    /** Asks for an introduction on behalf of a lab, and gives its path. */
    public static String asked(Map<String, Object> introduction) {
        return As.managerOf((String) introduction.get("lab"))
                .body(introduction)
                .post(INTRODUCTIONS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String asked(String lab, String partner) {
        return asked(anIntroduction(lab, partner));
    }

    /** The partner's word that this person of its own may be introduced. */
    public static Map<String, Object> consent(String contact) {
        return Map.of("to", "CONSENTED", "contact", contact);
    }

    /** Brings an introduction about: the partner consents, with this contact, and the national team makes it. */
    public static void introduced(String path, String partner, String contact) {
        moved(As.contactOf(partner), path, consent(contact));
        moved(As.national(), path, Map.of("to", "INTRODUCED"));
    }

    public static void moved(RequestSpecification caller, String path, Map<String, Object> change) {
        caller.body(change).post(path + "/status-changes").then().statusCode(201);
    }
}
