package nl.schuldenlab.partner.offers;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;

/** Offers for tests, of projects that the stand-in for project-catalog-service knows. */
public final class OfferFixtures {
    public static final String OFFERS = "/v1/participation-offers";

    private OfferFixtures() {}

    /** The slug of a project that is there. */
    public static String aProject() {
        return "project-" + UUID.randomUUID();
    }

    public static Map<String, Object> aRound(String lab, String project) {
        Map<String, Object> round = new TreeMap<>();
        round.put("lab", lab);
        round.put("project", project);
        return round;
    }

    public static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
        Map<String, Object> other = new TreeMap<>(body);
        other.put(property, value);
        return other;
    }

    /** Offers a project to all partners of a lab, and gives the path of the round. */
    public static String offered(Map<String, Object> round) {
        return As.managerOf((String) round.get("lab"))
                .body(round)
                .post(OFFERS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Offers a project to all partners of a lab, and gives the path of this partner's offer. */
    public static String offered(String lab, String project, String partner) {
        offered(aRound(lab, project));
        return offerOf(lab, project, partner);
    }

    public static String offerOf(String lab, String project, String partner) {
        String id = As.national()
                .queryParam("lab", lab)
                .queryParam("project", project)
                .queryParam("partner", partner)
                .get(OFFERS)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return OFFERS + "/" + id;
    }
}
