package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the network meets, as its people look at it. */
@ExtendWith(SuiteUnderTest.class)
class CalendarTest {

    /** D78, D102, D104, D113: what a framework requires holds in its years only; what was held is told of each year. */
    @ParameterizedTest
    @CsvSource({
        "2016, 0 0 0, 0 0 0, DONE",
        "2017, 0 0 0, 0 0 0, DONE",
        "2018, 0 0 0, 0 0 0, DONE",
        "2019, 0 0 0, 0 1 0, DONE",
        "2020, 1 2 4, 1 0 0, MISSED",
        "2021, 1 2 4, 0 0 0, MISSED",
        "2022, 1 2 4, 0 0 0, MISSED",
        "2023, 1 2 4, 0 0 0, MISSED",
        "2024, 1 2 4, 0 0 0, MISSED",
        "2025, 0 0 0, 0 0 0, DONE"
    })
    void tells_how_schuldenlab070_stood_with_its_meetings(int year, String required, String held, String verdict) {
        As.anonymous()
                .get("/v1/cadence?lab=schuldenlab070&year=" + year)
                .then()
                .statusCode(200)
                .body("year", equalTo(year))
                .body("items.kind", contains("INSPIRATION", "KNOWLEDGE_NETWORK", "PROJECT_LEADERS"))
                .body("items.required.join(' ')", equalTo(required))
                .body("items.held.join(' ')", equalTo(held))
                .body("verdict", equalTo(verdict));
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
