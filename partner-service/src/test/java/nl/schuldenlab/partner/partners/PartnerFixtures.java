package nl.schuldenlab.partner.partners;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.reference.Municipalities;
import nl.schuldenlab.reference.Municipality;

/** Partners for tests, each with a slug and identifiers of its own. */
public final class PartnerFixtures {
    private static final Iterator<String> CODES =
            new Municipalities().all().stream().map(Municipality::code).iterator();

    private PartnerFixtures() {}

    /** The body of a valid new partner that is no municipality. */
    public static Map<String, Object> aPartner() {
        Map<String, Object> partner = new TreeMap<>();
        partner.put("slug", "partner-" + UUID.randomUUID());
        partner.put("name", "Stichting " + UUID.randomUUID()); // like no other
        partner.put("sector", "CIVIC");
        partner.put("scope", "LOCAL");
        partner.put("types", List.of("FOUNDATION", "SOCIAL_INFRASTRUCTURE"));
        return partner;
    }

    public static Map<String, Object> aPartner(String property, Object value) {
        Map<String, Object> partner = aPartner();
        partner.put(property, value);
        return partner;
    }

    /** The body of a municipality, each time another one. */
    public static Map<String, Object> aMunicipality() {
        return aMunicipality(anotherCode());
    }

    public static Map<String, Object> aMunicipality(String code) {
        Map<String, Object> partner = aPartner("types", List.of("MUNICIPALITY"));
        partner.put("sector", "PUBLIC");
        partner.put("identifiers", Map.of("municipality", code));
        return partner;
    }

    public static synchronized String anotherCode() {
        return CODES.next();
    }

    /** Creates a partner through the API and gives its slug. */
    public static String created(Map<String, Object> partner) {
        return As.national()
                .body(partner)
                .post("/v1/partners")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    public static String created() {
        return created(aPartner());
    }

    /** What a PUT takes of the body that created a partner. */
    public static Map<String, Object> update(Map<String, Object> partner) {
        Map<String, Object> rest = new TreeMap<>(partner);
        rest.remove("slug");
        rest.remove("status");
        return rest;
    }
}
