package nl.schuldenlab.partner.funding;

import static nl.schuldenlab.partner.funding.FundingFixtures.aCommitment;
import static nl.schuldenlab.partner.funding.FundingFixtures.aProject;
import static nl.schuldenlab.partner.funding.FundingFixtures.aTown;
import static nl.schuldenlab.partner.funding.FundingFixtures.confirmed;
import static nl.schuldenlab.partner.funding.FundingFixtures.euros;
import static nl.schuldenlab.partner.funding.FundingFixtures.move;
import static nl.schuldenlab.partner.funding.FundingFixtures.pledged;
import static nl.schuldenlab.partner.funding.FundingFixtures.verdict;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.schuldenlab.partner.Cast;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CoFinancingResourceTest {
    private final String project = aProject();
    private final String subject = "project:" + project;

    private static String asked(String subject) {
        return "/v1/co-financing?subject=" + subject;
    }

    @Test
    void is_arranged_by_two_funders_of_whom_one_is_no_municipality_so_D117() {
        String town = aTown();
        verdict(subject)
                .body("subject", equalTo(subject))
                .body("arranged", equalTo(false))
                .body("funders", equalTo(0))
                .body("confirmed", equalTo(euros("0.00")))
                .body("checkedAt", notNullValue());
        confirmed(town, project, "1000.00");
        confirmed(town, project, "500.00");
        verdict(subject)
                .body("funders", equalTo(1))
                .body("besidesMunicipality", equalTo(false))
                .body("blockers.code", contains("fewer-than-two-funders", "no-funder-besides-municipality"))
                .body("blockers.rule", contains("D117", "D117"))
                .body("blockers.source", contains("partner-service", "partner-service"));
        confirmed(aTown(), project, "0.01");
        verdict(subject).body("blockers.code", contains("no-funder-besides-municipality"));
        confirmed(created(), project, "0.10");
        verdict(subject)
                .body("arranged", equalTo(true))
                .body("verdict", equalTo("ALLOWED"))
                .body("funders", equalTo(3))
                .body("besidesMunicipality", equalTo(true))
                .body("confirmed", equalTo(euros("1500.11")))
                .body("blockers", empty());
    }

    @Test
    void counts_what_is_confirmed_or_paid_only_so_D117() {
        String town = confirmed(aTown(), project, "10.00");
        String partner = created();
        String path = pledged(As.contactOf(partner), aCommitment(partner, "project", project));
        verdict(subject).body("funders", equalTo(1));
        move(As.contactOf(partner), path, "CONFIRMED").then().statusCode(201);
        verdict(subject).body("arranged", equalTo(true));
        move(As.contactOf(partner), path, "PAID").then().statusCode(201);
        verdict(subject).body("arranged", equalTo(true)).body("confirmed", equalTo(euros("12510.00")));
        String second = confirmed(partner, project, "5.00");
        move(As.contactOf(partner), second, "WITHDRAWN").then().statusCode(201);
        verdict(subject).body("confirmed", equalTo(euros("12510.00")));
        As.national().get(town).then().body("status", equalTo("CONFIRMED"));
    }

    @ParameterizedTest
    @CsvSource({"99.99, true", "100.00, true", "100.01, false"})
    void reaches_the_sum_that_is_needed_to_the_cent_so_D117(String needed, boolean arranged) {
        confirmed(aTown(), project, "66.67");
        confirmed(created(), project, "33.33");
        verdict(subject + "&needed=" + needed)
                .body("needed", equalTo(euros(needed)))
                .body("arranged", equalTo(arranged))
                .body("verdict", equalTo(arranged ? "ALLOWED" : "BLOCKED"));
    }

    @Test
    void tells_all_that_is_lacking_in_the_language_that_is_spoken_so_D117() {
        As.caller(As.service())
                .header("Accept-Language", "nl")
                .get(asked(subject + "&needed=1.00"))
                .then()
                .body(
                        "blockers.code",
                        contains("fewer-than-two-funders", "no-funder-besides-municipality", "sum-not-reached"))
                .body("blockers[0].detail", equalTo("Minder dan twee partners hebben bevestigd of betaald."));
    }

    @Test
    void is_asked_of_adoptions_and_themes_too_so_D117() {
        String adoption = UUID.randomUUID().toString();
        String theme = "theme-" + UUID.randomUUID();
        String partner = created();
        for (String[] earmark : new String[][] {{"adoption", adoption}, {"theme", theme}}) {
            String path = pledged(As.contactOf(partner), aCommitment(partner, earmark[0], earmark[1]));
            move(As.contactOf(partner), path, "CONFIRMED").then().statusCode(201);
            verdict(earmark[0] + ":" + earmark[1])
                    .body("funders", equalTo(1))
                    .body("besidesMunicipality", equalTo(true));
        }
        verdict("project:" + theme).body("funders", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?subject=lab:gouda",
                "?subject=project",
                "?subject=project:",
                "?subject=project:Not%20A%20Slug",
                "?subject=adoption:7",
                "?subject=adoption:buddies",
                ""
            })
    void refuses_what_it_cannot_be_asked_of(String query) {
        As.national()
                .get("/v1/co-financing" + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("subject"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,50", "12.5", "-1.00", "1e3", "012.00"})
    void refuses_a_sum_that_is_no_amount(String needed) {
        As.national()
                .get(asked(subject + "&needed=" + needed))
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("needed"));
    }

    @ParameterizedTest
    @CsvSource({
        "service, 200, true",
        "national, 200, true",
        "manager, 200, true",
        "other manager, 200, true",
        "partner, 200, true",
        "leader, 200, false",
        "neighbour, 200, false",
        "stranger, 200, false",
        "anonymous, 404, false"
    })
    void is_told_to_people_of_labs_and_partners_and_the_sum_to_those_who_may_see_it(
            String role, int status, boolean openly) {
        Cast cast = Cast.met();
        confirmed(cast.partner(), project, "10.00");
        cast.as(role)
                .get(asked(subject))
                .then()
                .statusCode(status)
                .body("confirmed", openly ? equalTo(euros("10.00")) : nullValue());
        cast.as(role).get(asked(subject + "&needed=10.00")).then().statusCode(status == 200 && !openly ? 403 : status);
    }

    @Test
    void hides_the_sum_from_a_funder_when_it_would_tell_the_other_s_part() {
        String funder = created();
        confirmed(funder, project, "10.00");
        confirmed(aTown(), project, "15.00");
        As.contactOf(funder)
                .get(asked(subject))
                .then()
                .statusCode(200)
                .body("arranged", equalTo(true))
                .body("confirmed", nullValue());
    }

    @Test
    void is_not_told_to_who_belongs_nowhere() {
        As.caller(new TestToken("passer-by")).get(asked(subject)).then().statusCode(404);
    }
}
