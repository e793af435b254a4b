package nl.schuldenlab.partner.funding;

import static nl.schuldenlab.partner.funding.FundingFixtures.COMMITMENTS;
import static nl.schuldenlab.partner.funding.FundingFixtures.aCommitment;
import static nl.schuldenlab.partner.funding.FundingFixtures.aProject;
import static nl.schuldenlab.partner.funding.FundingFixtures.historical;
import static nl.schuldenlab.partner.funding.FundingFixtures.move;
import static nl.schuldenlab.partner.funding.FundingFixtures.pledged;
import static nl.schuldenlab.partner.funding.FundingFixtures.without;
import static org.hamcrest.Matchers.contains;
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
class FundingRightsTest {
    private Cast cast;

    @BeforeEach
    void everybody_is_there() {
        cast = Cast.met();
    }

    private Map<String, Object> forTheLab() {
        return aCommitment(cast.partner(), "lab", cast.lab());
    }

    private void sees(String role, String path, int status) {
        for (String part : new String[] {"", "/status-changes", "/transitions", "/history"}) {
            cast.as(role).get(path + part).then().statusCode(status);
        }
        cast.as(role)
                .get(COMMITMENTS + "?count=true&partner=" + cast.partner())
                .then()
                .statusCode(200)
                .body("total", equalTo(status == 200 ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource({
        "partner, 201",
        "system, 201",
        "neighbour, 403",
        "stranger, 403",
        "manager, 403",
        "leader, 403",
        "other manager, 403",
        "national, 403",
        "service, 403",
        "anonymous, 401"
    })
    void is_pledged_by_who_speaks_for_the_partner(String role, int create) {
        cast.as(role).body(forTheLab()).post(COMMITMENTS).then().statusCode(create);
    }

    @ParameterizedTest
    @CsvSource({
        "partner, 200, 200, 201, 201",
        "system, 200, 200, 201, 201",
        "manager, 200, 403, 403, 201",
        "national, 200, 403, 403, 201",
        "neighbour, 200, 403, 403, 403",
        "leader, 200, 403, 403, 403",
        "service, 200, 403, 403, 403",
        "stranger, 404, 404, 404, 404",
        "other manager, 404, 404, 404, 404",
        "anonymous, 404, 401, 401, 401"
    })
    void for_a_lab_is_seen_there_and_moved_by_the_partner_and_paid_says_the_manager_too(
            String role, int read, int replace, int confirm, int pay) {
        String path = pledged(As.contactOf(cast.partner()), forTheLab());
        sees(role, path, read);
        cast.as(role)
                .header("If-Match", "*")
                .body(without(forTheLab(), "partner"))
                .put(path)
                .then()
                .statusCode(replace);
        move(cast.as(role), path, "WITHDRAWN").then().statusCode(confirm);
        path = pledged(As.contactOf(cast.partner()), forTheLab());
        move(cast.as(role), path, "CONFIRMED").then().statusCode(confirm);
        if (confirm != 201) {
            move(As.contactOf(cast.partner()), path, "CONFIRMED").then().statusCode(201);
        }
        move(cast.as(role), path, "PAID").then().statusCode(pay);
    }

    @ParameterizedTest
    @CsvSource({
        "partner, 200",
        "manager, 200",
        "national, 200",
        "service, 200",
        "leader, 404",
        "neighbour, 404",
        "stranger, 404",
        "other manager, 404",
        "anonymous, 404"
    })
    void for_a_project_is_seen_by_the_managers_of_the_partner_s_labs(String role, int read) {
        sees(role, pledged(As.contactOf(cast.partner()), aCommitment(cast.partner(), "project", aProject())), read);
    }

    @Test
    void for_a_project_is_paid_by_the_partner_s_word_only() {
        String path = pledged(As.contactOf(cast.partner()), aCommitment(cast.partner(), "project", aProject()));
        move(cast.as("partner"), path, "CONFIRMED").then().statusCode(201);
        move(cast.as("manager"), path, "PAID").then().statusCode(403);
        move(cast.as("national"), path, "PAID").then().statusCode(403);
        move(cast.as("partner"), path, "PAID").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "partner, ALLOWED, ALLOWED",
        "manager, ALLOWED, FORBIDDEN",
        "national, ALLOWED, FORBIDDEN",
        "neighbour, FORBIDDEN, FORBIDDEN"
    })
    void tells_each_caller_what_it_can_do_next(String role, String paid, String withdrawn) {
        String path = pledged(As.contactOf(cast.partner()), forTheLab());
        move(cast.as("partner"), path, "CONFIRMED").then().statusCode(201);
        cast.as(role)
                .get(path + "/transitions")
                .then()
                .body("items.to", contains("PAID", "WITHDRAWN"))
                .body("items.verdict", contains(paid, withdrawn));
    }

    @Test
    void is_recorded_and_kept_of_the_past_by_the_national_team() {
        Map<String, Object> before = historical(aCommitment(cast.partner(), "project", aProject()));
        before.put("status", "CONFIRMED");
        for (String role : new String[] {"partner", "manager"}) {
            cast.as(role).body(before).post(COMMITMENTS).then().statusCode(403);
        }
        String path = pledged(As.national(), before);
        As.national()
                .header("If-Match", "*")
                .body(without(before, "partner", "status", "historical"))
                .put(path)
                .then()
                .statusCode(200);
        move(As.national(), path, "PAID").then().statusCode(201);
        As.national()
                .get(path + "/status-changes")
                .then()
                .body("items.to", contains("CONFIRMED", "PAID"))
                .body("items[0].historical", equalTo(true));
    }

    @Test
    void is_not_found_where_there_is_none() {
        String path = COMMITMENTS + "/" + UUID.randomUUID();
        As.national().get(path).then().statusCode(404);
        move(As.national(), path, "PAID").then().statusCode(404);
        As.national()
                .header("If-Match", "*")
                .body(without(forTheLab(), "partner"))
                .put(path)
                .then()
                .statusCode(404);
    }
}
