package nl.schuldenlab.partner.agreements;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;

/** Agreements for tests, in labs that the stand-in for lab-service knows. */
public final class AgreementFixtures {
    public static final String AGREEMENTS = "/v1/agreements";
    public static final String TEXT = "We found a lab together: né à Gouda.";

    /** Of {@link #TEXT}, as {@code sha256sum} tells it. */
    public static final String HASH = "ce12f8a2b81975fe3dc27775b68197d27acd88c4db01727980f935c6b7a02c00";

    private AgreementFixtures() {}

    /** The body of an agreement of today. */
    public static Map<String, Object> anAgreement(String lab, List<String> required) {
        Map<String, Object> agreement = new TreeMap<>();
        agreement.put("kind", "COOPERATION_FRAMEWORK");
        agreement.put("lab", lab);
        agreement.put("title", "Framework");
        agreement.put("body", TEXT);
        agreement.put("requiredParties", required);
        return agreement;
    }

    public static Map<String, Object> anAgreement(String lab, String... required) {
        return anAgreement(lab, List.of(required));
    }

    public static Map<String, Object> with(Map<String, Object> agreement, String property, Object value) {
        Map<String, Object> other = new TreeMap<>(agreement);
        other.put(property, value);
        return other;
    }

    public static Map<String, Object> without(Map<String, Object> agreement, String... properties) {
        Map<String, Object> other = new TreeMap<>(agreement);
        other.keySet().removeAll(List.of(properties));
        return other;
    }

    /** The same, as a record of the time before the platform. */
    public static Map<String, Object> historical(Map<String, Object> agreement) {
        Map<String, Object> before = with(agreement, "historical", Map.of("asOf", "2020-01", "note", "So it was."));
        before.put("sources", List.of(Map.of("title", "A framework")));
        return before;
    }

    public static String aMunicipalPartner() {
        return created(aMunicipality());
    }

    /** Lays an agreement before its parties, through the API, and gives its path. */
    public static String drafted(Map<String, Object> agreement) {
        return As.national()
                .body(agreement)
                .post(AGREEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String drafted(String lab, String... required) {
        return drafted(anAgreement(lab, required));
    }

    /** Replaces an agreement with what created it, otherwise. */
    public static Response put(RequestSpecification caller, String path, Map<String, Object> body) {
        return caller.header("If-Match", "*")
                .body(without(body, "kind", "lab", "historical", "status"))
                .put(path);
    }

    /** The body of a signature of today. */
    public static Map<String, Object> aSignature(String partner) {
        Map<String, Object> signature = new TreeMap<>();
        signature.put("partner", partner);
        signature.put("function", "Director");
        signature.put("mandate", "Statutes, article 8");
        signature.put("textHash", HASH);
        return signature;
    }

    public static Response sign(String path, String partner) {
        return As.contactOf(partner).body(aSignature(partner)).post(path + "/signatures");
    }

    public static String signed(String path, String partner) {
        return sign(path, partner).then().statusCode(201).extract().header("Location");
    }

    public static Response decline(String path, String partner) {
        return As.contactOf(partner)
                .body(Map.of("partner", partner, "reason", "Our board wants another text."))
                .post(path + "/declines");
    }

    public static String declined(String path, String partner) {
        return decline(path, partner).then().statusCode(201).extract().header("Location");
    }
}
