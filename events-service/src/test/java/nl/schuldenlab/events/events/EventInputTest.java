package nl.schuldenlab.events.events;

import static nl.schuldenlab.events.events.EventFixtures.NEXT_MONTH;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EventInputTest {
    private static final String AT_AND_WHY = "errors.collect { it.pointer + ' ' + it.code }";

    private static ValidatableResponse refused(Map<String, Object> event) {
        return As.national().body(event).post("/v1/events").then().statusCode(400);
    }

    @Test
    void names_every_fault_of_a_new_event_at_once() {
        Map<String, Object> event = anEvent("slug", "agenda");
        event.put("kind", "PARTY");
        event.put("title", " ");
        event.put("timeZone", "Europe/Den_Haag");
        event.put("endsAt", event.get("startsAt"));
        event.put("heldOn", "2018");
        event.put("venue", Map.of("municipality", "gm9999"));
        event.put("onlineLink", "http://meet.example.nl");
        event.put("organisers", List.of("Schuldenlab NL"));
        event.put("capacity", 0);
        event.put("status", "HELD");
        event.put("postponedTo", "another");
        refused(event)
                .body(
                        AT_AND_WHY,
                        containsInAnyOrder(
                                "/slug reserved",
                                "/kind not-allowed",
                                "/title required",
                                "/timeZone time-zone",
                                "/endsAt ends-before-start",
                                "/heldOn historical-only",
                                "/heldOn held-on-and-starts-at",
                                "/venue/municipality unknown-reference",
                                "/onlineLink pattern",
                                "/organisers/0 slug",
                                "/capacity at-least",
                                "/status historical-only",
                                "/postponedTo only-when-postponed"));
    }

    @Test
    void refuses_an_end_without_a_start_and_times_that_no_calendar_shows() {
        Map<String, Object> event = fromBefore("HELD", "2018");
        event.put("endsAt", "2018-05-01T10:00:00Z");
        refused(event).body(AT_AND_WHY, contains("/endsAt ends-without-start"));
        Map<String, Object> far = anEvent("startsAt", "0001-01-01T00:00:00Z");
        far.put("endsAt", "9999-12-31T23:59:59Z");
        far.put("timeZone", "Pacific/Kiritimati");
        refused(far).body(AT_AND_WHY, containsInAnyOrder("/startsAt far-off", "/endsAt far-off", "/endsAt too-long"));
        Map<String, Object> endless = anEvent("startsAt", "2027-01-05T09:00:00Z");
        endless.put("endsAt", "2028-01-06T09:00:01Z");
        refused(endless).body(AT_AND_WHY, contains("/endsAt too-long"));
    }

    @Test
    void closes_registration_before_the_start_and_after_it_opened() {
        refused(anEvent(
                        "registration",
                        Map.of("closesAt", NEXT_MONTH.plusSeconds(1).toString())))
                .body(AT_AND_WHY, contains("/registration closes-after-start"));
        String opens = NEXT_MONTH.minusSeconds(60).toString();
        refused(anEvent("registration", Map.of("opensAt", opens, "closesAt", opens)))
                .body(AT_AND_WHY, contains("/registration/closesAt ends-before-start"));
        As.anonymous()
                .get(created(anEvent("registration", Map.of("opensAt", opens, "closesAt", NEXT_MONTH.toString()))))
                .then()
                .body("registration.closesAt", equalTo(NEXT_MONTH.toString()));
    }

    @Test
    void keeps_nothing_of_a_venue_and_a_window_that_say_nothing() {
        Map<String, Object> event = anEvent("venue", Map.of());
        event.put("registration", Map.of());
        As.national()
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(201)
                .body("venue", nullValue())
                .body("registration", nullValue());
    }

    @Test
    void refuses_who_organises_it_twice() {
        refused(anEvent("coOrganisers", List.of("bank-of-gouda", "schuldenlabnl")))
                .body(AT_AND_WHY, contains("/coOrganisers repeated"));
    }

    @Test
    void asks_a_historical_record_for_a_source_and_a_postponed_one_for_its_successor() {
        Map<String, Object> event = fromBefore("POSTPONED", "2020-03-18");
        event.remove("sources");
        refused(event).body(AT_AND_WHY, containsInAnyOrder("/sources required", "/postponedTo required"));
    }

    @Test
    void refuses_to_have_been_held_on_a_day_to_come() {
        refused(fromBefore("HELD", "2199-01")).body(AT_AND_WHY, contains("/heldOn future"));
    }

    @Test
    void keeps_a_day_without_a_time_for_history() {
        String path = created();
        Map<String, Object> event = anEvent("heldOn", "2018");
        event.keySet().removeAll(List.of("slug", "startsAt", "endsAt"));
        As.national()
                .header("If-Match", "*")
                .body(event)
                .put(path)
                .then()
                .statusCode(400)
                .body(AT_AND_WHY, containsInAnyOrder("/startsAt required", "/endsAt required"));
    }

    @Test
    void names_all_that_does_not_exist_at_once() {
        Map<String, Object> event = anEvent("lab", "no-such-lab");
        event.put("organisers", List.of("bank-of-gouda", "no-such-partner"));
        event.put("coOrganisers", List.of("no-such-other"));
        event.put(
                "subjects",
                Map.of(
                        "labs", List.of("no-such-lab"),
                        "projects", List.of("no-such-project"),
                        "partners", List.of("schuldenlabnl", "no-such-partner")));
        refused(event)
                .body(
                        AT_AND_WHY,
                        containsInAnyOrder(
                                "/lab unknown-reference",
                                "/organisers/1 unknown-reference",
                                "/coOrganisers/0 unknown-reference",
                                "/subjects/labs/0 unknown-reference",
                                "/subjects/projects/0 unknown-reference",
                                "/subjects/partners/1 unknown-reference"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-in-trouble", "-unreachable", "-refused"})
    void cannot_tell_while_another_service_does_not_answer(String trouble) {
        Map<String, Map<String, Object>> events = Map.of(
                "lab-service", anEvent("lab", "lab" + trouble),
                "partner-service", anEvent("organisers", List.of("partner" + trouble)),
                "project-catalog-service", anEvent("subjects", Map.of("projects", List.of("project" + trouble))));
        events.forEach((service, event) -> As.national()
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("detail", containsString(service)));
    }
}
