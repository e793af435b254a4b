package nl.schuldenlab.partner.agreements;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.AGREEMENTS;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.anAgreement;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.decline;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.historical;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.put;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.sign;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.signed;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementExpiryTest {
    private final String lab = aLab();
    private String one;

    @Inject
    AgroalDataSource database;

    @Inject
    Expiry expiry;

    @Inject
    AgreementsToSign waiting;

    @BeforeEach
    void a_partner_is_there() {
        one = created();
    }

    private String open() {
        return drafted(with(anAgreement(lab, one), "signBy", "2099-01-01T00:00:00Z"));
    }

    /** What no test can wait for. */
    private String timePasses(String path) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update agreement set sign_by = now(), expires_at = now() where id = ?::uuid")) {
            statement.setString(1, path.substring(path.lastIndexOf('/') + 1));
            statement.executeUpdate();
        }
        return path;
    }

    @Test
    void shows_the_status_that_it_has_at_the_moment_of_reading() throws SQLException {
        String path = timePasses(open());
        As.national()
                .header("If-None-Match", "\"0\"")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("EXPIRED"))
                .body("expiresAt", nullValue());
        As.national()
                .get(timePasses(open()) + "/status-changes")
                .then()
                .body("items.to", contains("OPEN", "EXPIRED"))
                .body("items[1].by.role", equalTo("service"))
                .body("items[1].by.subject", equalTo("partner-service"));
    }

    @Test
    void finds_it_in_lists_by_the_status_that_it_has() throws SQLException {
        timePasses(open());
        As.national().get(AGREEMENTS + "?status=OPEN&lab=" + lab).then().body("items", empty());
        As.national().get(AGREEMENTS + "?status=EXPIRED&lab=" + lab).then().body("items.size()", equalTo(1));
    }

    @Test
    void takes_it_from_the_worklist() throws SQLException {
        timePasses(open());
        assertThat(waiting.of(one)).isEmpty();
    }

    @Test
    void takes_no_signature_refusal_or_later_deadline_any_more() throws SQLException {
        String path = timePasses(open());
        sign(path, one).then().statusCode(409).body("blockers.code", contains("agreement-closed"));
        decline(path, one).then().statusCode(409).body("blockers.code", contains("agreement-closed"));
        put(As.national(), path, with(anAgreement(lab, one), "signBy", "2099-06-01T00:00:00Z"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("agreement-closed"));
        As.national().get(path + "/transitions").then().body("items", empty());
    }

    @Test
    void tells_followers_of_the_feed_although_nobody_reads_it() throws SQLException {
        String path = timePasses(open());
        expiry.settle();
        assertThat(typesOf(path))
                .containsExactly("nl.schuldenlab.agreement.created.v1", "nl.schuldenlab.agreement.status-changed.v1");
        expiry.settle();
        assertThat(typesOf(path)).hasSize(2);
    }

    private static List<String> typesOf(String path) {
        List<String> types = new ArrayList<>();
        String next = "?limit=1000";
        List<Object> page;
        do {
            Response feed = As.caller(As.service()).get("/v1/changes" + next);
            page = feed.path("items");
            types.addAll(feed.path("items.findAll { it.dataref == '" + path + "' }.type"));
            next = feed.path("next");
        } while (!page.isEmpty());
        return types;
    }

    @Test
    void binds_nobody_any_more_after_the_last_day_of_its_validity() throws SQLException {
        String path = open();
        signed(path, one);
        timePasses(path);
        As.contactOf(one)
                .get(path + "/status-changes")
                .then()
                .body("items.to", contains("OPEN", "IN_FORCE", "EXPIRED"));
        As.contactOf(one).get(path).then().body("signedBy", hasItem(one));
    }

    @Test
    void tells_of_an_agreement_of_the_time_before_that_it_was_in_force_and_has_run_out() {
        Map<String, Object> before = with(historical(anAgreement(lab, one)), "validUntil", "2024");
        String path = drafted(with(before, "status", "IN_FORCE"));
        As.national().get(path).then().body("status", equalTo("EXPIRED"));
        As.national()
                .get(path + "/status-changes")
                .then()
                .body("items.to", contains("IN_FORCE", "EXPIRED"))
                .body("items.asOf", contains("2020-01", null));
    }

    @Test
    void lets_the_end_of_what_is_in_force_be_recorded_afterwards() {
        Map<String, Object> before = with(historical(anAgreement(lab, one)), "status", "IN_FORCE");
        String path = drafted(before);
        put(As.national(), path, with(before, "validUntil", "2024"))
                .then()
                .statusCode(200)
                .body("status", equalTo("EXPIRED"));
    }

    @Test
    void settles_what_many_readers_find_overdue_once() throws Exception {
        String path = timePasses(open());
        Crowd.atOnce(12, () -> As.national().get(path))
                .forEach(read -> read.then().statusCode(200).body("status", equalTo("EXPIRED")));
        As.national().get(path + "/status-changes").then().body("items.to", contains("OPEN", "EXPIRED"));
    }
}
