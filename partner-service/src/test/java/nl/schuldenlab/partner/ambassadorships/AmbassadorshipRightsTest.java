package nl.schuldenlab.partner.ambassadorships;

import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.AMBASSADORSHIPS;
import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.aTheme;
import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.anAmbassadorship;
import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.appointed;
import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.historical;
import static org.hamcrest.Matchers.contains;

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
class AmbassadorshipRightsTest {
    private Cast cast;

    @BeforeEach
    void everybody_is_there() {
        cast = Cast.met();
    }

    private Map<String, Object> body() {
        return anAmbassadorship(cast.lab(), cast.partner(), aTheme());
    }

    @ParameterizedTest
    @CsvSource({
        "partner, 201, 200, 201, 200",
        "system, 201, 200, 201, 200",
        "manager, 201, 200, 201, 200",
        "national, 201, 200, 201, 200",
        "leader, 403, 403, 403, 200",
        "service, 403, 403, 403, 200",
        "neighbour, 403, 403, 403, 404",
        "stranger, 403, 403, 403, 404",
        "other manager, 403, 403, 403, 404",
        "anonymous, 401, 401, 401, 404"
    })
    void is_the_partner_s_and_the_lab_s_to_give_and_all_may_read_it(
            String role, int create, int replace, int end, int history) {
        cast.as(role).body(body()).post(AMBASSADORSHIPS).then().statusCode(create);
        String path = create == 201
                ? As.anonymous().get(AMBASSADORSHIPS + "?lab=" + cast.lab()).path("items[0].id")
                : null;
        path = path == null ? appointed(As.contactOf(cast.partner()), body()) : AMBASSADORSHIPS + "/" + path;
        cast.as(role).get(path).then().statusCode(200);
        cast.as(role).get(path + "/status-changes").then().statusCode(200);
        cast.as(role)
                .get(path + "/transitions")
                .then()
                .body("items.verdict", contains(end == 201 ? "ALLOWED" : "FORBIDDEN"));
        cast.as(role)
                .header("If-Match", "*")
                .body(Map.of("from", "2026-10"))
                .put(path)
                .then()
                .statusCode(replace);
        cast.as(role)
                .body(Map.of("to", "ENDED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(end);
        cast.as(role).get(path + "/history").then().statusCode(history);
    }

    @Test
    void is_recorded_of_the_past_by_the_national_team_only() {
        Map<String, Object> before = historical(body());
        for (String role : new String[] {"partner", "manager"}) {
            cast.as(role).body(before).post(AMBASSADORSHIPS).then().statusCode(403);
        }
        appointed(As.national(), before);
    }

    @Test
    void is_not_found_where_there_is_none() {
        String path = AMBASSADORSHIPS + "/" + UUID.randomUUID();
        As.anonymous().get(path).then().statusCode(404);
        As.national().get(path + "/history").then().statusCode(404);
        As.national()
                .body(Map.of("to", "ENDED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(404);
        As.national()
                .header("If-Match", "*")
                .body(Map.of("from", "2026"))
                .put(path)
                .then()
                .statusCode(404);
    }
}
