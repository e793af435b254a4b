package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the network meets, as its people look at it. */
@ExtendWith(SuiteUnderTest.class)
class CalendarTest {

    /** D78, D102, D104, D113: what a framework requires holds from the year on in which there is one. */
    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025})
    void tells_how_schuldenlab070_stood_with_its_meetings(int year) {
        ValidatableResponse cadence = As.anonymous()
                .get("/v1/cadence?lab=schuldenlab070&year=" + year)
                .then()
                .statusCode(200)
                .body("year", equalTo(year))
                .body("items.kind", contains("INSPIRATION", "KNOWLEDGE_NETWORK", "PROJECT_LEADERS"));
        boolean agreed = cadence.extract().path("framework") != null;
        assertThat(cadence.extract().<List<Integer>>path("items.required"))
                .isEqualTo(agreed ? List.of(1, 2, 4) : List.of(0, 0, 0));
    }

    @Test
    void subscribes_to_what_is_public_and_to_what_is_ones_own() {
        String everybody = As.anonymous()
                .accept("text/calendar")
                .get("/v1/events/agenda?year=2020")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(everybody).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
        String address = As.user("national")
                .body(Map.of("name", "Calendar"))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
        As.anonymous()
                .accept("text/calendar")
                .get(URI.create(address).getPath())
                .then()
                .statusCode(200);
    }
}
