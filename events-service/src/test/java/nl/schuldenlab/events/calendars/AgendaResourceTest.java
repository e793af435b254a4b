package nl.schuldenlab.events.calendars;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaResourceTest {
    private final String lab = aLab();

    private Map<String, Object> event(String property, Object value) {
        Map<String, Object> event = anEvent("lab", lab);
        event.put(property, value);
        return event;
    }

    private Response agenda(RequestSpecification caller, String query) {
        Response answer = caller.accept("text/calendar").get("/v1/events/agenda?lab=" + lab + query);
        answer.then().statusCode(200).contentType("text/calendar");
        return answer;
    }

    /** Read by a library that did not write it, which finds nothing to complain of. */
    private static List<VEvent> read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getEvents().isEmpty()
                        || calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(text)
                .isTrue();
        return calendar.getEvents();
    }

    private VEvent only() {
        List<VEvent> events = read(agenda(As.anonymous(), "").asString());
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static void told(String path, Map<String, Object> change) {
        As.national().body(change).post(path + "/status-changes").then().statusCode(201);
    }

    private static void replaced(String path, Map<String, Object> event) {
        event.remove("slug");
        As.national().header("If-Match", "*").body(event).put(path).then().statusCode(200);
    }

    @Test
    void keeps_local_time_across_both_changes_of_the_clock() {
        Map<String, String> local = Map.of(
                "2026-03-28T09:00:00Z", "20260328T100000",
                "2026-03-30T08:00:00Z", "20260330T100000",
                "2026-10-24T08:00:00Z", "20261024T100000",
                "2026-10-26T09:00:00Z", "20261026T100000");
        local.keySet().forEach(start -> {
            Map<String, Object> event = event("startsAt", start);
            event.put("endsAt", Instant.parse(start).plusSeconds(7200).toString());
            created(event);
        });
        String text = agenda(As.anonymous(), "&year=2026").asString();
        assertThat(text).contains("BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam");
        local.values().forEach(time -> assertThat(text).contains("DTSTART;TZID=Europe/Amsterdam:" + time));
        assertThat(read(text))
                .extracting(event -> event.getDateStart().getValue().toInstant().toString())
                .containsExactlyInAnyOrderElementsOf(local.keySet());
    }

    @Test
    void folds_and_escapes_what_it_says() {
        String title =
                "Kennis; netwerk, en \"ontmoeting\" – " + "véél ".repeat(30).strip();
        Map<String, Object> event = event("title", title);
        event.put("venue", Map.of("name", "De Fabrique, zaal 2", "city", "Utrecht"));
        created(event);
        String text = agenda(As.anonymous(), "").asString();
        assertThat(text.lines().toList())
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        assertThat(only().getSummary().getValue()).isEqualTo(title);
        assertThat(only().getLocation().getValue()).isEqualTo("De Fabrique, zaal 2, Utrecht");
    }

    @Test
    void counts_the_changes_that_matter_and_keeps_the_name() {
        Map<String, Object> event = event("capacity", 10);
        String path = created(event);
        VEvent first = only();
        assertThat(first.getSequence().getValue()).isZero();
        event.put("capacity", 20);
        replaced(path, event);
        assertThat(only().getSequence().getValue()).isZero();
        event.put(
                "startsAt",
                Instant.parse((String) event.get("startsAt")).plusSeconds(600).toString());
        replaced(path, event);
        assertThat(only().getSequence().getValue()).isEqualTo(1);
        told(path, Map.of("to", "CANCELLED", "reason", "Ziekte"));
        VEvent last = only();
        assertThat(last.getSequence().getValue()).isEqualTo(2);
        assertThat(last.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(last.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(last.getLastModified().getValue())
                .isAfterOrEqualTo(first.getLastModified().getValue());
    }

    @Test
    void strikes_out_what_was_postponed_and_names_what_took_its_place() {
        String successor = created();
        String path = created(event("title", "Kennisbijeenkomst"));
        told(path, Map.of("to", "POSTPONED", "postponedTo", slug(successor)));
        assertThat(only().getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(only().getDescription().getValue()).endsWith(successor);
    }

    @Test
    void gives_a_day_to_what_is_known_to_the_day_and_none_to_what_is_not() {
        for (String heldOn : List.of("2020-10-13", "2020-10", "2020")) {
            Map<String, Object> event = fromBefore("HELD", heldOn);
            event.put("lab", lab);
            created(event);
        }
        List<VEvent> events = read(agenda(As.anonymous(), "&year=2020").asString());
        assertThat(events).hasSize(1);
        assertThat(events.get(0).getDateStart().getValue().hasTime()).isFalse();
        assertThat(read(agenda(As.anonymous(), "").asString())).isEmpty();
    }

    @Test
    void holds_what_the_caller_may_know_of() {
        Map<String, Object> event = event("visibility", "INVITED");
        event.put("onlineLink", "https://meet.example.nl/x");
        String path = created(event);
        assertThat(read(agenda(As.anonymous(), "").asString())).isEmpty();
        assertThat(agenda(As.managerOf(lab), "").asString()).contains("CONFERENCE;VALUE=URI:https://meet.example.nl/x");
        As.anonymous()
                .accept("text/calendar")
                .get(path + "/calendar-entry")
                .then()
                .statusCode(404);
        As.managerOf(lab)
                .accept("text/calendar")
                .get(path + "/calendar-entry")
                .then()
                .statusCode(200);
    }

    @Test
    void tells_an_event_alone_and_hides_its_online_link() {
        String path = created(event("onlineLink", "https://meet.example.nl/y"));
        String text = As.anonymous()
                .accept("text/calendar")
                .get(path + "/calendar-entry")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(read(text)).hasSize(1);
        assertThat(text).doesNotContain("meet.example.nl");
    }

    @Test
    void answers_304_until_something_changes() {
        Map<String, Object> event = event("capacity", 10);
        String path = created(event);
        String tag = agenda(As.anonymous(), "").header("ETag");
        RequestSpecification again = As.anonymous().accept("text/calendar").header("If-None-Match", tag);
        again.get("/v1/events/agenda?lab=" + lab).then().statusCode(304);
        event.put("title", "Iets anders");
        replaced(path, event);
        assertThat(agenda(As.anonymous().header("If-None-Match", tag), "").header("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void refuses_what_cannot_be() {
        As.anonymous()
                .accept("text/calendar")
                .get("/v1/events/agenda?limit=1&kind=PARTY")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", containsInAnyOrder("limit", "kind"));
        As.anonymous()
                .accept("application/json")
                .get("/v1/events/agenda")
                .then()
                .statusCode(406);
        As.caller(new TestToken("reader").scope("labs:read"))
                .accept("text/calendar")
                .get("/v1/events/agenda")
                .then()
                .statusCode(403);
        As.anonymous()
                .header("Authorization", "Bearer nonsense")
                .get("/v1/events/agenda")
                .then()
                .statusCode(401)
                .body("status", equalTo(401));
    }
}
