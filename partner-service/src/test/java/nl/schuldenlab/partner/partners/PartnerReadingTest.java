package nl.schuldenlab.partner.partners;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.anotherCode;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerReadingTest {
    private final String mark = "merk" + UUID.randomUUID();

    /** Those of this test that a filter finds. */
    private ValidatableResponse found(String filter, Object... values) {
        return As.anonymous()
                .queryParam("q", mark)
                .queryParam(filter, values)
                .get("/v1/partners")
                .then()
                .statusCode(200);
    }

    private String named(String name, Map<String, Object> partner) {
        partner.put("name", mark + " " + name);
        return created(partner);
    }

    @Test
    void finds_partners_by_their_kind() {
        String municipality = named("a", aMunicipality());
        String bank = named("b", aPartner("types", List.of("BANK", "CREDITOR")));
        found("type", "MUNICIPALITY").body("items.slug", contains(municipality));
        found("type", "CREDITOR").body("items.slug", contains(bank));
        found("type", "CREDITOR", "MUNICIPALITY").body("items.slug", contains(municipality, bank));
        found("type", "EMPLOYER").body("items", empty());
    }

    @Test
    void finds_partners_by_sector_and_scope_apart_so_D128() {
        String local = named("a", aMunicipality());
        Map<String, Object> bank = aPartner("sector", "PRIVATE");
        bank.put("scope", "NATIONAL");
        String national = named("b", bank);
        found("sector", "PRIVATE").body("items.slug", contains(national));
        found("sector", "PUBLIC").body("items.slug", contains(local));
        found("sector", "CIVIC").body("items", empty());
        found("scope", "NATIONAL").body("items.slug", contains(national));
        found("scope", "LOCAL", "NATIONAL").body("items.slug", contains(local, national));
    }

    @Test
    void finds_partners_by_status_and_municipality() {
        String code = anotherCode();
        String municipality = named("a", aMunicipality(code));
        String beginning = named("b", aPartner("status", "BEING_ESTABLISHED"));
        found("status", "BEING_ESTABLISHED").body("items.slug", contains(beginning));
        found("municipality", code).body("items.slug", contains(municipality));
        As.anonymous()
                .queryParam("municipality", "gm9999")
                .get("/v1/partners")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void finds_partners_by_words_of_name_slug_and_alias_whatever_case_and_accents() {
        String slug = created(aPartner("aliases", List.of("Coöperatie " + mark)));
        for (String words : List.of("COOPERATIE " + mark, slug)) {
            As.anonymous().queryParam("q", words).get("/v1/partners").then().body("items.slug", contains(slug));
        }
    }

    @Test
    void lists_partners_by_name_and_in_no_other_order_so_D146() {
        for (String name : List.of("b", "c", "a")) {
            named(name, aPartner());
        }
        found("limit", 200).body("items.name", contains(mark + " a", mark + " b", mark + " c"));
        found("sort", "-name").body("items.name", contains(mark + " c", mark + " b", mark + " a"));
        for (String sort : List.of("amount", "establishedOn")) {
            As.anonymous().queryParam("sort", sort).get("/v1/partners").then().statusCode(400);
        }
    }
}
