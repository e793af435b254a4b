package nl.schuldenlab.partner.partners;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.PARTNERSHIPS;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What partners are, apart from what they do. */
@QuarkusTest
class KindsOfPartnersTest {

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", "PRIVATE", "CIVIC"})
    void are_public_private_or_civic_so_D11_and_D154(String sector) {
        String slug = created(aPartner("sector", sector));
        As.anonymous().get("/v1/partners/" + slug).then().body("sector", equalTo(sector));
    }

    @Test
    void always_have_a_sector_so_D11() {
        Map<String, Object> partner = aPartner();
        partner.remove("sector");
        As.national()
                .body(partner)
                .post("/v1/partners")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sector"))
                .body("errors.code", contains("required"));
    }

    @Test
    void are_several_kinds_at_once_so_D153() {
        List<String> kinds = List.of("BANK", "CREDITOR", "EMPLOYER", "FUNDER", "SOCIAL_INSTITUTION");
        String slug = created(aPartner("types", kinds));
        As.anonymous().get("/v1/partners/" + slug).then().body("types", equalTo(kinds));
        for (String kind : kinds) {
            As.anonymous()
                    .get("/v1/partners?q=" + slug + "&type=" + kind)
                    .then()
                    .body("items.slug", contains(slug));
        }
    }

    @Test
    void are_municipalities_by_their_code_so_D10() {
        Map<String, Object> municipality = aMunicipality();
        As.anonymous()
                .get("/v1/partners/" + created(municipality))
                .then()
                .body("types", hasItem("MUNICIPALITY"))
                .body("identifiers", equalTo(municipality.get("identifiers")));
    }

    /** VNG put two labs into the spotlights: that is a publication, and no partnership comes of it. */
    @Test
    void gain_no_partnership_by_publicity_so_D4() {
        Map<String, Object> association = aPartner("sector", "PUBLIC");
        association.put("scope", "NATIONAL");
        association.put("types", List.of("ASSOCIATION"));
        String slug = created(association);
        As.anonymous()
                .get(PARTNERSHIPS + "?partner=" + slug)
                .then()
                .statusCode(200)
                .body("items", empty());
        As.contactOf(slug)
                .body(with(aPartnership(aLab(), slug), "roles", List.of("PUBLICIST")))
                .post(PARTNERSHIPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/roles/0"));
    }
}
