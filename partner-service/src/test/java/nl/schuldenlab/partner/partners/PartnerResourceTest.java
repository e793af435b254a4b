package nl.schuldenlab.partner.partners;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.anotherCode;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partners.PartnerFixtures.update;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerResourceTest {

    @Test
    void creates_a_partner_that_is_established_unless_it_says_otherwise_so_D34() {
        Map<String, Object> partner = aPartner();
        As.national()
                .body(partner)
                .post("/v1/partners")
                .then()
                .statusCode(201)
                .header("Location", "/v1/partners/" + partner.get("slug"))
                .header("ETag", "\"0\"")
                .body("status", equalTo("ESTABLISHED"))
                .body("types", contains("FOUNDATION", "SOCIAL_INFRASTRUCTURE"))
                .body("identifiers", nullValue())
                .body("incomplete", empty());
        As.national()
                .body(aPartner("status", "BEING_ESTABLISHED"))
                .post("/v1/partners")
                .then()
                .statusCode(201)
                .body("status", equalTo("BEING_ESTABLISHED"));
    }

    @Test
    void lets_only_the_national_team_create_partners() {
        String slug = (String) aPartner().get("slug");
        As.anonymous().body(aPartner()).post("/v1/partners").then().statusCode(401);
        As.contactOf(slug)
                .body(aPartner("slug", slug))
                .post("/v1/partners")
                .then()
                .statusCode(403);
        As.managerOf("lab-gouda").body(aPartner()).post("/v1/partners").then().statusCode(403);
    }

    @Test
    void refuses_a_slug_that_is_taken_and_names_the_existing_partner() {
        String slug = created();
        As.national()
                .body(aPartner("slug", slug))
                .post("/v1/partners")
                .then()
                .statusCode(409)
                .body("type", endsWith(":slug-taken"))
                .body("existing", equalTo("/v1/partners/" + slug));
    }

    @Test
    void records_a_dissolved_partner_from_before_the_platform() {
        Map<String, Object> partner = aPartner("status", "DISSOLVED");
        partner.put("historical", Map.of("asOf", "2019", "note", "Merged."));
        partner.put("sources", List.of(Map.of("title", "A newspaper")));
        String slug = created(partner);
        As.anonymous()
                .get("/v1/partners/" + slug)
                .then()
                .body("status", equalTo("DISSOLVED"))
                .body("historical.asOf", equalTo("2019"));
        As.anonymous()
                .get("/v1/partners/" + slug + "/status-changes")
                .then()
                .body("items.to", contains("DISSOLVED"))
                .body("items.historical", contains(true));
    }

    @Test
    void is_replaced_by_its_contact_with_the_tag_it_has_seen_and_keeps_its_old_name() {
        Map<String, Object> partner = aMunicipality();
        String slug = created(partner);
        String path = "/v1/partners/" + slug;
        Map<String, Object> renamed = update(partner);
        renamed.put("name", "Gemeente Anders");
        As.contactOf(slug).body(renamed).put(path).then().statusCode(428);
        As.contactOf(slug)
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Gemeente Anders"))
                .body("aliases", contains(partner.get("name")));
        As.contactOf(slug)
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void is_replaced_by_nobody_who_does_not_speak_for_it() {
        Map<String, Object> partner = aPartner();
        String path = "/v1/partners/" + created(partner);
        As.anonymous()
                .header("If-Match", "*")
                .body(update(partner))
                .put(path)
                .then()
                .statusCode(401);
        As.contactOf("another-partner")
                .header("If-Match", "*")
                .body(update(partner))
                .put(path)
                .then()
                .statusCode(403);
        As.managerOf("lab-gouda")
                .header("If-Match", "*")
                .body(update(partner))
                .put(path)
                .then()
                .statusCode(403);
        As.national()
                .header("If-Match", "*")
                .body(update(partner))
                .put(path)
                .then()
                .statusCode(200);
        As.caller(new TestToken("system").roles("integrator").partners(path.substring("/v1/partners/".length())))
                .header("If-Match", "*")
                .body(update(partner))
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void does_not_make_itself_a_municipality() {
        Map<String, Object> partner = aPartner();
        String slug = created(partner);
        Map<String, Object> claim = update(partner);
        claim.put("types", List.of("FOUNDATION", "MUNICIPALITY"));
        claim.put("identifiers", Map.of("municipality", anotherCode()));
        As.contactOf(slug)
                .header("If-Match", "*")
                .body(claim)
                .put("/v1/partners/" + slug)
                .then()
                .statusCode(403);
        As.national()
                .header("If-Match", "*")
                .body(claim)
                .put("/v1/partners/" + slug)
                .then()
                .statusCode(200);
    }

    @Test
    void can_be_read_and_put_back_as_it_is() {
        Response created = As.national().body(aMunicipality()).post("/v1/partners");
        As.national()
                .header("If-Match", "*")
                .body(created.asString())
                .put(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void tells_its_history_to_itself_the_national_team_and_services_only() {
        Map<String, Object> partner = aPartner("identifiers", Map.of("kvk", PartnerInputTest.aKvkNumber()));
        String slug = created(partner);
        Map<String, Object> other = update(partner);
        other.put("organisationForm", "Foundation");
        other.remove("identifiers");
        As.contactOf(slug)
                .header("If-Match", "\"0\"")
                .header("Change-Reason", "As in the register")
                .body(other)
                .put("/v1/partners/" + slug)
                .then()
                .statusCode(200);
        String history = "/v1/partners/" + slug + "/history";
        As.contactOf(slug)
                .get(history)
                .then()
                .statusCode(200)
                .body("items.kind", contains("CREATED", "CHANGED"))
                .body("items[1].properties", contains("identifiers", "organisationForm"))
                .body("items[1].reason", equalTo("As in the register"))
                .body("items[1].by.partner", equalTo(slug));
        As.national().get(history).then().statusCode(200);
        As.caller(As.service()).get(history).then().statusCode(200);
        As.anonymous().get(history).then().statusCode(404);
        As.contactOf("another-partner").get(history).then().statusCode(404);
        As.managerOf("lab-gouda").get(history).then().statusCode(404);
    }

    @Test
    void is_not_found_when_it_is_not_there() {
        for (String path : List.of("", "/history", "/status-changes", "/transitions")) {
            As.national().get("/v1/partners/no-such-partner" + path).then().statusCode(404);
        }
        As.national()
                .header("If-Match", "*")
                .body(update(aPartner()))
                .put("/v1/partners/no-such-partner")
                .then()
                .statusCode(404);
        As.national()
                .body(Map.of("to", "DISSOLVED"))
                .post("/v1/partners/no-such-partner/status-changes")
                .then()
                .statusCode(404);
    }
}
