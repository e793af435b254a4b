package nl.schuldenlab.partner.partners;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** Who creates a partner is told of those that could be the same. */
@QuarkusTest
class SimilarPartnersTest {
    private final String rare = UUID.randomUUID().toString().replaceAll("[0-9-]", "");

    private static ValidatableResponse create(Map<String, Object> partner) {
        return As.national().body(partner).post("/v1/partners").then().statusCode(201);
    }

    @Test
    void are_told_by_name_whatever_case_and_accents() {
        String slug = created(aPartner("name", "Coöperatie " + rare + " Vooruit"));
        create(aPartner("name", "COOPERATIE " + rare.toUpperCase() + " VOORUIT B.V."))
                .body("similar.slug", contains(slug))
                .body("similar.name", contains("Coöperatie " + rare + " Vooruit"));
    }

    @Test
    void are_told_by_each_others_aliases() {
        Map<String, Object> partner = aPartner("aliases", List.of("De " + rare + "bank", "Something else"));
        String slug = created(partner);
        create(aPartner("name", rare + "bank")).body("similar.slug", contains(slug));
        Map<String, Object> third = aPartner();
        third.put("aliases", List.of(rare + "bank"));
        create(third).body("similar", hasSize(2));
    }

    @Test
    void are_absent_when_there_are_none_and_in_every_read() {
        String name = "Stichting " + rare + " voor allen";
        String slug = create(aPartner("name", name))
                .body("similar", nullValue())
                .extract()
                .path("slug");
        Response second = As.national().body(aPartner("name", name)).post("/v1/partners");
        second.then().body("similar.slug", contains(slug));
        As.anonymous().get(second.header("Location")).then().statusCode(200).body("similar", nullValue());
    }

    @Test
    void are_told_again_to_who_repeats_the_request() {
        created(aPartner("name", "Fonds " + rare));
        Map<String, Object> body = aPartner("name", "Fonds " + rare);
        String key = UUID.randomUUID().toString();
        Response first = As.national().header("Idempotency-Key", key).body(body).post("/v1/partners");
        Response again = As.national().header("Idempotency-Key", key).body(body).post("/v1/partners");
        again.then().header("Idempotency-Replayed", "true").body("similar", hasSize(1));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void are_five_at_most_the_most_alike_first() {
        for (String end : List.of("", " een", " twee", " drie", " vier", " vijf")) {
            created(aPartner("name", "Gilde " + rare + end));
        }
        create(aPartner("name", "Gilde " + rare + " twee"))
                .body("similar", hasSize(5))
                .body("similar[0].name", equalTo("Gilde " + rare + " twee"));
    }

    @Test
    void are_a_hint_while_the_same_identifier_is_refused() {
        String kvk = PartnerInputTest.aKvkNumber();
        String slug = created(aPartner("identifiers", Map.of("kvk", kvk)));
        As.national()
                .body(aPartner("identifiers", Map.of("kvk", kvk)))
                .post("/v1/partners")
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo("/v1/partners/" + slug));
    }
}
