package nl.schuldenlab.events.events;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EventReadingTest {
    /** Events of this mark alone: a title that no other test uses. */
    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");

    private String marked(String name, Map<String, Object> event) {
        event.put("title", mark + " " + name);
        return created(event);
    }

    private List<String> found(String query) {
        List<String> titles = As.anonymous()
                .get("/v1/events?q=" + mark + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
        return titles.stream().map(title -> title.substring(mark.length() + 1)).toList();
    }

    @Test
    void answers_304_to_who_has_it_and_404_for_what_is_not_there() {
        String path = created();
        As.anonymous().header("If-None-Match", "\"0\"").get(path).then().statusCode(304);
        As.anonymous().head(path).then().statusCode(200).header("ETag", "\"0\"");
        As.anonymous().get("/v1/events/no-such-event").then().statusCode(404);
        As.anonymous().get("/v1/events/no-such-event/status-changes").then().statusCode(404);
        As.anonymous().get("/v1/events/no-such-event/transitions").then().statusCode(404);
        As.national().get("/v1/events/no-such-event/history").then().statusCode(404);
    }

    @Test
    void finds_the_longest_there_is_by_its_last_day() {
        Map<String, Object> longest = anEvent("startsAt", "2027-01-05T09:00:00Z");
        longest.put("endsAt", "2028-01-06T09:00:00Z");
        marked("longest", longest);
        assertThat(found("from=2028-01-06")).containsExactly("longest");
        assertThat(found("from=2028-01-06&until=2028-01-31")).containsExactly("longest");
        assertThat(found("from=2028-01-07")).isEmpty();
    }

    @Test
    void finds_events_by_what_they_are_and_whom_they_are_for() {
        String lab = aLab();
        Map<String, Object> event = anEvent("lab", lab);
        event.put("kind", "KNOWLEDGE_NETWORK");
        event.put("audience", "WHOLE_NETWORK");
        event.put("organisers", List.of("bank-of-gouda"));
        event.put("coOrganisers", List.of("foundation-gouda"));
        event.put("subjects", Map.of("projects", List.of("project-one", "project-two")));
        event.put("venue", Map.of("city", "Gouda", "municipality", "gm0513"));
        marked("sought", event);
        marked("other", anEvent());
        for (String query : List.of(
                "kind=KNOWLEDGE_NETWORK&kind=KICK_OFF",
                "lab=" + lab,
                "partner=bank-of-gouda",
                "partner=foundation-gouda&partner=bank-elsewhere",
                "project=project-two",
                "municipality=gm0513",
                "audience=WHOLE_NETWORK")) {
            assertThat(found(query)).as(query).containsExactly("sought");
        }
        assertThat(found("status=PLANNED")).hasSize(2);
        assertThat(found("status=HELD&status=CANCELLED")).isEmpty();
    }

    @Test
    void finds_events_by_title_slug_and_town() {
        String town = "Ède" + mark;
        Map<String, Object> event = anEvent("venue", Map.of("city", town));
        created(event);
        As.anonymous().get("/v1/events?q=ede" + mark).then().body("items", hasSize(1));
        As.anonymous().get("/v1/events?q=" + event.get("slug")).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-30, 2018-09-30, ''",
        "2018-09-30, 2018-10-01, month",
        "2018-10-15, 2018-10-20, month",
        "2018-10-31, 2018-11-30, month",
        "2018-11-01, 2018-12-31, ''",
        "2019-07-01, 2019-07-01, year",
        "2019-12-31, 2020-02-28, year",
        "2021-05-04, 2021-05-04, days",
        "2021-05-06, 2021-05-06, ''",
    })
    void finds_what_overlaps_a_period_with_its_whole_span(String from, String until, String expected) {
        marked("month", fromBefore("HELD", "2018-10"));
        marked("year", fromBefore("HELD", "2019"));
        Map<String, Object> days = fromBefore("HELD", "2021");
        days.remove("heldOn");
        days.put("startsAt", "2021-05-03T22:30:00Z"); // the 4th in Amsterdam
        days.put("endsAt", "2021-05-05T12:00:00Z");
        marked("days", days);
        assertThat(String.join(" ", found("from=" + from + "&until=" + until))).isEqualTo(expected);
    }

    @Test
    void finds_what_was_in_a_year_and_within_a_year_what_was_in_a_period() {
        marked("month", fromBefore("HELD", "2018-10"));
        marked("year", fromBefore("HELD", "2019"));
        Map<String, Object> undated = fromBefore("HELD", "2018");
        undated.remove("heldOn");
        marked("undated", undated);
        assertThat(found("year=2018")).containsExactly("month");
        assertThat(found("year=2018&from=2018-11-01")).isEmpty();
        assertThat(found("from=2018-12-31")).containsExactly("year");
        assertThat(found("until=2018-10-01")).containsExactly("month");
        assertThat(found("")).containsExactly("month", "year", "undated");
        assertThat(found("sort=-startsOn")).containsExactly("undated", "year", "month");
        assertThat(found("sort=title")).containsExactly("month", "undated", "year");
    }

    @Test
    void pages_by_day_over_what_has_none() {
        for (String heldOn : List.of("2018", "2018-01", "2017-05-01")) {
            marked(heldOn, fromBefore("HELD", heldOn));
        }
        Map<String, Object> undated = fromBefore("HELD", "2018");
        undated.remove("heldOn");
        marked("undated", undated);
        String next = "?limit=2&q=" + mark;
        List<String> titles = new java.util.ArrayList<>();
        while (next != null) {
            var page = As.anonymous()
                    .get("/v1/events" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            titles.addAll(page.path("items.title"));
            next = page.path("next");
        }
        assertThat(titles).hasSize(4).first().isEqualTo(mark + " 2017-05-01");
        assertThat(titles).last().isEqualTo(mark + " undated");
    }

    @Test
    void refuses_filters_that_cannot_be() {
        As.anonymous()
                .get(
                        "/v1/events?kind=PARTY&from=2018&year=1899&municipality=gm9999&lab=X&sort=capacity&visibility=INVITED")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter",
                        containsInAnyOrder("kind", "from", "year", "municipality", "lab", "sort", "visibility"));
        As.anonymous().get("/v1/events?year=2201").then().statusCode(400).body("errors.code", contains("at-most"));
    }
}
