package nl.schuldenlab.partner.agreements;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.AGREEMENTS;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.aMunicipalPartner;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.anAgreement;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.declined;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.signed;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.partner.worklist.WorklistItem;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementListTest {
    private final String lab = aLab();
    private String one;
    private String two;

    @Inject
    AgreementsToSign waiting;

    @BeforeEach
    void partners_are_there() {
        one = created();
        two = created();
    }

    private List<String> titles(String query) {
        return As.national()
                .get(AGREEMENTS + "?lab=" + lab + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }

    private String titled(String title, String... required) {
        return drafted(with(anAgreement(lab, required), "title", title));
    }

    @Test
    void finds_agreements_by_kind_status_and_party() {
        drafted(with(with(anAgreement(lab, one), "kind", "PACT"), "title", "pact"));
        signed(titled("signed", one), one);
        drafted(with(with(anAgreement(lab, two), "invitedParties", List.of(one)), "title", "invited"));
        titled("other", two);
        assertThat(titles("&kind=PACT")).containsExactly("pact");
        assertThat(titles("&kind=PACT&kind=DATA_SHARING")).containsExactly("pact");
        assertThat(titles("&status=IN_FORCE")).containsExactly("signed");
        assertThat(titles("&status=OPEN")).containsExactly("invited", "other", "pact");
        assertThat(titles("&party=" + one)).containsExactly("invited", "pact", "signed");
        assertThat(titles("&party=" + one + "&party=" + two)).hasSize(4);
    }

    @Test
    void finds_those_that_bind_a_partner_so_D94() {
        signed(titled("signed", one, two), one);
        titled("unsigned", one);
        assertThat(titles("&signed=" + one)).containsExactly("signed");
        assertThat(titles("&signed=" + two)).isEmpty();
    }

    @Test
    void tells_the_suite_whether_a_letter_of_intent_is_in_force_so_D186() {
        String municipality = aMunicipalPartner();
        String path = drafted(with(anAgreement(lab, municipality), "kind", "LETTER_OF_INTENT"));
        String query = AGREEMENTS + "?kind=LETTER_OF_INTENT&status=IN_FORCE&lab=" + lab;
        As.caller(As.service()).get(query).then().statusCode(200).body("items", empty());
        signed(path, municipality);
        As.caller(As.service()).get(query).then().body("items.signedBy", contains(List.of(municipality)));
    }

    @Test
    void sorts_by_title_and_by_deadline_page_by_page() {
        titled("b", one);
        drafted(with(with(anAgreement(lab, one), "title", "a"), "signBy", "2098-01-01T00:00:00Z"));
        drafted(with(with(anAgreement(lab, one), "title", "c"), "signBy", "2097-01-01T00:00:00Z"));
        assertThat(titles("")).containsExactly("a", "b", "c");
        assertThat(titles("&sort=-title")).containsExactly("c", "b", "a");
        assertThat(titles("&sort=signBy")).containsExactly("c", "a", "b");
        assertThat(titles("&sort=-signBy")).containsExactly("b", "a", "c");
        for (String sort : List.of("title", "-signBy")) {
            String first = "?limit=2&count=true&sort=" + sort + "&lab=" + lab;
            String next = As.national()
                    .get(AGREEMENTS + first)
                    .then()
                    .body("total", equalTo(3))
                    .extract()
                    .path("next");
            As.national().get(AGREEMENTS + next).then().body("items.title", contains("c"));
        }
    }

    @Test
    void refuses_filters_that_it_does_not_know() {
        As.national()
                .get(AGREEMENTS + "?kind=TREATY&sort=lab&party=No%20slug&q=x")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(4));
    }

    @Test
    void puts_what_is_to_be_signed_on_the_worklist_of_each_party() {
        String late = drafted(with(anAgreement(lab, one), "signBy", "2099-01-01T00:00:00Z"));
        String soon = drafted(with(anAgreement(lab, one, two), "signBy", "2098-01-01T00:00:00Z"));
        String invited = drafted(with(anAgreement(lab, two), "invitedParties", List.of(one)));
        signed(drafted(lab, one, two), one);
        declined(drafted(lab, one, two), one);
        assertThat(waiting.of(one)).extracting(WorklistItem::path).containsExactly(soon, late, invited);
        WorklistItem first = waiting.of(one).get(0);
        assertThat(first.subject()).isEqualTo("Framework");
        assertThat(first.lab()).isEqualTo(lab);
        assertThat(first.dueAt()).isEqualTo(Instant.parse("2098-01-01T00:00:00Z"));
    }
}
