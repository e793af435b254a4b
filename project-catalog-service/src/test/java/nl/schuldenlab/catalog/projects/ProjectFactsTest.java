package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProject;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.historical;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.moved;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be told while another service does not answer, which did when the project was recorded. */
@QuarkusTest
class ProjectFactsTest {
    @Inject
    AgroalDataSource database;

    private String created(String stage, String column, String value) throws SQLException {
        String slug = ProjectFixtures.created(historical(stage, aProject("joinedLab", ProjectFixtures.LAB)));
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update project set " + column + " where slug = ?")) {
            update.setString(1, value);
            update.setString(2, slug);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        return slug;
    }

    private String ownedBy(String partner, String stage) throws SQLException {
        return created(stage, "owners = array[?]::varchar[]", partner);
    }

    private static void cannotTell(String slug, String to, String service) {
        Response refused = moved(As.national(), slug, to);
        refused.then().statusCode(503).header("Retry-After", "5").body("detail", containsString(service));
        assertThat(refused.time()).isLessThan(Duration.ofSeconds(6).toMillis());
        As.national()
                .get("/v1/projects/" + slug + "/transitions")
                .then()
                .statusCode(200)
                .body("items.find { it.to == '" + to + "' }.verdict", equalTo("UNKNOWN"))
                .body("items.find { it.to == '" + to + "' }.unavailable", contains(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-in-trouble", "partner-unreachable", "partner-slow", "partner-refused"})
    void cannot_tell_who_receives_it_while_partner_service_does_not_answer(String owner) throws SQLException {
        cannotTell(ownedBy(owner, "PROVEN"), "EMBEDDED", "partner-service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab-in-trouble", "lab-unreachable", "lab-slow", "lab-refused"})
    void cannot_tell_where_it_is_tried_while_lab_service_does_not_answer(String lab) throws SQLException {
        cannotTell(created("IN_DEVELOPMENT", "joined_lab = ?", lab), "PILOT", "lab-service");
    }

    @Test
    void does_not_count_an_owner_that_is_gone() throws SQLException {
        moved(As.national(), ownedBy("nobody", "PROVEN"), "EMBEDDED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-receiving-owner"));
    }

    @Test
    void is_not_handed_over_on_a_guess() throws SQLException {
        String slug = ownedBy("partner-in-trouble", "EMBEDDED");
        replaced(As.national(), slug, aProject("owners", List.of("foundation-along")))
                .then()
                .statusCode(409);
    }
}
