package nl.schuldenlab.lab.labs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;

/** Labs for tests, each with a slug of its own. */
public final class LabFixtures {

    private LabFixtures() {}

    /** The body of a valid new lab in Gouda. */
    public static Map<String, Object> aLab() {
        Map<String, Object> lab = new TreeMap<>();
        lab.put("slug", "lab-" + UUID.randomUUID());
        lab.put("name", "Schuldenlab Gouda");
        lab.put("motto", "Samen uit de schulden");
        lab.put("area", Map.of("kind", "MUNICIPALITY", "municipalities", List.of("gm0513")));
        lab.put("workingModes", List.of("IMPORT"));
        return lab;
    }

    public static Map<String, Object> aLab(String property, Object value) {
        Map<String, Object> lab = aLab();
        lab.put(property, value);
        return lab;
    }

    /** Creates a lab through the API and gives its slug. */
    public static String created(Map<String, Object> lab) {
        return As.national()
                .body(lab)
                .post("/v1/labs")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    public static String created() {
        return created(aLab());
    }

    /** A partner of which partner-service tells once, and is then in that trouble. */
    public static String partnerLater(String trouble) {
        return "partner-" + UUID.randomUUID() + "-later-" + trouble;
    }

    /** The slug of a lab from before the platform, in a status it had then. */
    public static String historical(String status) {
        return historical(status, "");
    }

    /** The same, with a slug that ends so; stand-ins for other services know some endings. */
    public static String historical(String status, String ending) {
        Map<String, Object> lab = aLab("status", status);
        lab.put("slug", lab.get("slug") + ending);
        lab.put("historical", Map.of("asOf", "2019-06", "note", "Launched then."));
        lab.put("sources", List.of(Map.of("title", "A newspaper")));
        return created(lab);
    }

    public static Map<String, Object> anEndorsement(String partner) {
        Map<String, Object> endorsement = new TreeMap<>();
        endorsement.put("partner", partner);
        endorsement.put("purposes", List.of("INNOVATION", "IMPLEMENTATION", "SCALING"));
        endorsement.put("statement", "We see the lab as a solution.");
        endorsement.put("endorsedOn", "2026-11-03");
        return endorsement;
    }

    /** Endorses through the API and gives the path of the endorsement. */
    public static String endorsed(String lab, String partner) {
        return As.contactOf(partner)
                .body(anEndorsement(partner))
                .post("/v1/labs/" + lab + "/endorsements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
