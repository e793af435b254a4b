package nl.schuldenlab.partner.partners;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.anotherCode;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partners.PartnerFixtures.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerInputTest {

    static String aKvkNumber() {
        return "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    private static ValidatableResponse refused(Map<String, Object> partner) {
        return As.national().body(partner).post("/v1/partners").then().statusCode(400);
    }

    @Test
    void names_every_fault_of_a_new_partner_at_once() {
        Map<String, Object> partner = aPartner("slug", "summary");
        partner.put("name", " ");
        partner.put("sector", "BOTH"); // D128, D154
        partner.remove("scope");
        partner.put("types", List.of());
        partner.put("status", "DISSOLVED");
        partner.put("bsn", "823288444");
        partner.put(
                "identifiers",
                Map.of("oin", "1", "kvk", "1", "rsin", "123456789", "lei", "X", "municipality", "gm9999"));
        refused(partner)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/slug reserved",
                                "/name required",
                                "/sector not-allowed",
                                "/scope required",
                                "/types length",
                                "/status historical-only",
                                "/bsn unknown-property",
                                "/identifiers/oin oin",
                                "/identifiers/kvk kvk",
                                "/identifiers/rsin rsin",
                                "/identifiers/lei lei",
                                "/identifiers/municipality unknown-reference",
                                "/identifiers/municipality municipality-only"));
    }

    @Test
    void says_in_dutch_what_is_wrong_with_a_number() {
        As.national()
                .header("Accept-Language", "nl")
                .body(aPartner("identifiers", Map.of("rsin", "123456789")))
                .post("/v1/partners")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("elfproef"));
    }

    @Test
    void asks_a_municipality_for_its_code_and_nobody_else_so_D10() {
        refused(aPartner("types", List.of("MUNICIPALITY")))
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/identifiers/municipality required"));
        refused(aPartner("identifiers", Map.of("municipality", "gm0518")))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains("/identifiers/municipality municipality-only"));
    }

    @Test
    void asks_for_a_source_of_what_was_before_the_platform() {
        refused(aPartner("historical", Map.of("asOf", "2016"))).body("errors.pointer", contains("/sources"));
    }

    @Test
    void gives_an_identifier_to_one_partner_only() {
        String lei = "3TK20IVIUJ8J3ZU0QE75";
        String kvk = aKvkNumber();
        String code = anotherCode();
        Map<String, Object> holder = aMunicipality(code);
        holder.put(
                "identifiers",
                Map.of(
                        "municipality", code,
                        "kvk", kvk,
                        "oin", "00000003" + kvk + "0000",
                        "rsin", "823288444",
                        "lei", lei));
        String path = "/v1/partners/" + created(holder);
        taken(aMunicipality(code), path);
        taken(aPartner("identifiers", Map.of("kvk", kvk)), path);
        taken(aPartner("identifiers", Map.of("oin", "00000003" + kvk + "0000")), path);
        taken(aPartner("identifiers", Map.of("rsin", "823288444")), path);
        taken(aPartner("identifiers", Map.of("lei", lei)), path);
    }

    private static void taken(Map<String, Object> partner, String holder) {
        As.national()
                .body(partner)
                .post("/v1/partners")
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(holder));
    }

    @Test
    void gives_an_identifier_to_one_partner_only_when_several_come_at_once() throws Exception {
        String kvk = aKvkNumber();
        Map<Integer, List<Response>> answers = Crowd.atOnce(6, () -> As.national()
                        .body(aPartner("identifiers", Map.of("kvk", kvk)))
                        .post("/v1/partners"))
                .stream()
                .collect(Collectors.groupingBy(Response::statusCode));
        assertThat(answers).containsOnlyKeys(201, 409);
        assertThat(answers.get(201)).hasSize(1);
        String holder = answers.get(201).get(0).header("Location");
        assertThat(answers.get(409))
                .allSatisfy(answer ->
                        answer.then().body("type", endsWith(":already-exists")).body("existing", equalTo(holder)));
    }

    @Test
    void gives_an_identifier_to_one_partner_only_when_one_is_replaced() {
        String kvk = aKvkNumber();
        String holder = created(aPartner("identifiers", Map.of("kvk", kvk)));
        Map<String, Object> partner = aPartner();
        String slug = created(partner);
        Map<String, Object> claim = update(partner);
        claim.put("identifiers", Map.of("kvk", kvk));
        As.national()
                .header("If-Match", "*")
                .body(claim)
                .put("/v1/partners/" + slug)
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/partners/" + holder));
    }
}
