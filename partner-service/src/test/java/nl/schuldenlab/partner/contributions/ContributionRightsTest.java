package nl.schuldenlab.partner.contributions;

import static nl.schuldenlab.partner.contributions.ContributionFixtures.CONTRIBUTIONS;
import static nl.schuldenlab.partner.contributions.ContributionFixtures.aContribution;
import static nl.schuldenlab.partner.contributions.ContributionFixtures.euros;
import static nl.schuldenlab.partner.contributions.ContributionFixtures.given;
import static nl.schuldenlab.partner.contributions.ContributionFixtures.historical;
import static nl.schuldenlab.partner.contributions.ContributionFixtures.with;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.partner.Cast;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContributionRightsTest {
    private Cast cast;

    @BeforeEach
    void everybody_is_there() {
        cast = Cast.met();
    }

    private Map<String, Object> body() {
        return with(aContribution(cast.lab(), cast.partner()), "amount", euros("500.00"));
    }

    private void lists(String role, int number) {
        cast.as(role)
                .get(CONTRIBUTIONS + "?count=true&partner=" + cast.partner())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(number))
                .body("total", equalTo(number));
    }

    @ParameterizedTest
    @CsvSource({
        "partner, 201, 200, 200",
        "system, 201, 200, 200",
        "neighbour, 403, 200, 403",
        "manager, 403, 200, 403",
        "leader, 403, 200, 403",
        "national, 403, 200, 403",
        "service, 403, 200, 403",
        "stranger, 403, 404, 404",
        "other manager, 403, 404, 404",
        "anonymous, 401, 404, 401"
    })
    void is_the_partner_s_to_tell_and_its_lab_s_to_see(String role, int create, int read, int replace) {
        String path = given(As.contactOf(cast.partner()), body());
        cast.as(role).get(path).then().statusCode(read);
        cast.as(role).get(path + "/history").then().statusCode(read);
        cast.as(role).header("If-Match", "*").body(body()).put(path).then().statusCode(replace);
        lists(role, read == 200 ? 1 : 0);
        cast.as(role).body(body()).post(CONTRIBUTIONS).then().statusCode(create);
    }

    @ParameterizedTest
    @CsvSource({
        "partner, 200",
        "national, 200",
        "service, 200",
        "neighbour, 404",
        "manager, 404",
        "leader, 404",
        "stranger, 404",
        "other manager, 404",
        "anonymous, 404"
    })
    void that_is_for_no_lab_is_its_partners_own_affair(String role, int read) {
        String path = given(As.contactOf(cast.partner()), aContribution(null, cast.partner()));
        cast.as(role).get(path).then().statusCode(read);
        lists(role, read == 200 ? 1 : 0);
    }

    @Test
    void is_seen_by_a_neighbour_as_long_as_that_takes_part() {
        String path = given(As.contactOf(cast.partner()), body());
        String joined = As.anonymous()
                .get("/v1/partnerships?partner=" + cast.neighbour())
                .path("items[0].id");
        cast.as("neighbour")
                .body(Map.of("to", "ENDED"))
                .post("/v1/partnerships/" + joined + "/status-changes")
                .then()
                .statusCode(201);
        cast.as("neighbour").get(path).then().statusCode(404);
        lists("neighbour", 0);
    }

    @Test
    void is_not_passed_on_to_others_and_not_taken_from_them() {
        String path = given(As.contactOf(cast.partner()), body());
        cast.as("partner")
                .header("If-Match", "*")
                .body(aContribution(cast.lab(), cast.neighbour()))
                .put(path)
                .then()
                .statusCode(403);
        cast.as("neighbour")
                .header("If-Match", "*")
                .body(aContribution(cast.lab(), cast.neighbour()))
                .put(path)
                .then()
                .statusCode(403);
        cast.as("partner")
                .header("If-Match", "*")
                .body(aContribution(cast.lab(), cast.neighbour(), cast.partner()))
                .put(path)
                .then()
                .statusCode(200);
        cast.as("neighbour")
                .header("If-Match", "*")
                .body(body())
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void is_recorded_of_the_past_by_the_national_team_which_keeps_that_too() {
        cast.as("partner").body(historical(body())).post(CONTRIBUTIONS).then().statusCode(403);
        String path = given(As.national(), historical(body()));
        for (String role : new String[] {"national", "partner"}) {
            cast.as(role)
                    .header("If-Match", "*")
                    .body(with(body(), "remarks", "Says " + role))
                    .put(path)
                    .then()
                    .statusCode(200);
        }
        cast.as("manager").header("If-Match", "*").body(body()).put(path).then().statusCode(403);
        As.national()
                .body(with(historical(body()), "sources", new Object[0]))
                .post(CONTRIBUTIONS)
                .then()
                .statusCode(400);
    }

    @Test
    void is_not_found_where_there_is_none() {
        String path = CONTRIBUTIONS + "/" + UUID.randomUUID();
        As.national().get(path).then().statusCode(404);
        As.national().get(path + "/history").then().statusCode(404);
        As.national().header("If-Match", "*").body(body()).put(path).then().statusCode(404);
    }
}
