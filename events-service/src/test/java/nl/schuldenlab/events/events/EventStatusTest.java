package nl.schuldenlab.events.events;

import static nl.schuldenlab.events.events.EventFixtures.aKickOff;
import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.begunYesterday;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventStatusTest {

    private static ValidatableResponse move(String path, Map<String, Object> change) {
        return As.national().body(change).post(path + "/status-changes").then();
    }

    @Test
    void is_held_once_its_start_has_passed_so_D191() {
        String lab = aLab();
        Map<String, Object> event = begunYesterday();
        event.put("lab", lab);
        String path = created(event);
        As.managerOf(lab)
                .get(path + "/transitions")
                .then()
                .statusCode(200)
                .body("items.to", contains("HELD", "POSTPONED", "CANCELLED"))
                .body("items.verdict", contains("ALLOWED", "ALLOWED", "ALLOWED"));
        As.managerOf(lab)
                .body(Map.of("to", "HELD"))
                .post(path + "/status-changes")
                .then()
                .statusCode(201)
                .body("from", equalTo("PLANNED"))
                .body("to", equalTo("HELD"))
                .body("by.lab", equalTo(lab))
                .body("by.subject", nullValue());
        As.anonymous().get(path).then().header("ETag", "\"1\"").body("status", equalTo("HELD"));
        As.national().get(path + "/status-changes").then().body("items[1].by.subject", notNullValue());
        move(path, Map.of("to", "CANCELLED", "reason", "x"))
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void is_not_held_before_it_starts_so_D191() {
        String path = created();
        move(path, Map.of("to", "HELD"))
                .statusCode(409)
                .body("blockers.code", contains("not-started"))
                .body("blockers.rule", contains("D191"));
        As.national()
                .get(path + "/transitions")
                .then()
                .body("items.verdict", contains("BLOCKED", "ALLOWED", "ALLOWED"));
    }

    @Test
    void of_a_kick_off_from_before_meets_all_rules_of_today_at_once_so_D188() {
        Map<String, Object> event = fromBefore("PLANNED", "2199");
        event.put("kind", "KICK_OFF");
        move(created(event), Map.of("to", "HELD"))
                .statusCode(409)
                .body("blockers.code", contains("kick-off-without-schuldenlabnl", "not-started"));
    }

    @Test
    void is_cancelled_with_a_reason() {
        String path = created();
        move(path, Map.of("to", "CANCELLED")).statusCode(400).body("errors.pointer", contains("/reason"));
        move(path, Map.of("to", "CANCELLED", "reason", "No hall"))
                .statusCode(201)
                .body("reason", equalTo("No hall"));
    }

    @Test
    void is_postponed_to_another_event_that_is_here() {
        String path = created();
        String next = slug(created());
        move(path, Map.of("to", "POSTPONED")).statusCode(400).body("errors.pointer", contains("/postponedTo"));
        move(path, Map.of("to", "CANCELLED", "reason", "x", "postponedTo", next))
                .statusCode(400)
                .body("errors.code", contains("only-when-postponed"));
        move(path, Map.of("to", "POSTPONED", "postponedTo", "no-such-event"))
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
        move(path, Map.of("to", "POSTPONED", "postponedTo", slug(path)))
                .statusCode(400)
                .body("errors.code", contains("postponed-to-itself"));
        move(path, Map.of("to", "POSTPONED", "postponedTo", next)).statusCode(201);
        As.anonymous().get(path).then().body("status", equalTo("POSTPONED")).body("postponedTo", equalTo(next));
        As.national()
                .get(path + "/history")
                .then()
                .body("items[1].to", equalTo("POSTPONED"))
                .body("items[1].properties", contains("postponedTo", "status"));
    }

    @Test
    void is_not_postponed_to_what_fewer_people_may_know_of() {
        String hidden = slug(created(anEvent("visibility", "INVITED")));
        move(created(), Map.of("to", "POSTPONED", "postponedTo", hidden))
                .statusCode(400)
                .body("errors.code", contains("narrower-visibility"));
        move(created(anEvent("visibility", "INVITED")), Map.of("to", "POSTPONED", "postponedTo", hidden))
                .statusCode(201);
        String lab = aLab();
        As.managerOf(lab)
                .body(Map.of("to", "POSTPONED", "postponedTo", hidden))
                .post(created(anEvent("lab", lab)) + "/status-changes")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void of_a_kick_off_makes_room_for_the_next_when_it_is_postponed_so_D188() {
        String lab = aLab();
        String first = created(aKickOff(lab));
        Map<String, Object> second = aKickOff(lab);
        second.put("kind", "MEETING");
        String next = created(second);
        move(first, Map.of("to", "POSTPONED", "postponedTo", slug(next))).statusCode(201);
        second.remove("slug");
        second.put("kind", "KICK_OFF");
        As.managerOf(lab).header("If-Match", "*").body(second).put(next).then().statusCode(200);
        As.anonymous()
                .get("/v1/events?kind=KICK_OFF&status=PLANNED&lab=" + lab)
                .then()
                .body("items.slug", contains(slug(next)));
    }

    @Test
    void was_postponed_before_the_platform_to_an_event_that_is_here() {
        Map<String, Object> event = fromBefore("POSTPONED", "2020-03-18");
        event.put("postponedTo", "no-such-event");
        As.national()
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/postponedTo"));
        String next = slug(created(fromBefore("HELD", "2020-10-13")));
        event.put("postponedTo", next);
        As.anonymous().get(created(event)).then().body("postponedTo", equalTo(next));
    }

    @Test
    void is_told_by_who_plans_it_only() {
        String lab = aLab();
        String path = created(anEvent("lab", lab));
        Map<String, Object> change = Map.of("to", "CANCELLED", "reason", "No hall");
        As.anonymous().body(change).post(path + "/status-changes").then().statusCode(401);
        As.managerOf(aLab()).body(change).post(path + "/status-changes").then().statusCode(403);
        As.contactOf("schuldenlabnl")
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(403);
        As.managerOf(lab)
                .body(change)
                .post("/v1/events/no-such-event/status-changes")
                .then()
                .statusCode(404);
        As.anonymous()
                .get(path + "/transitions")
                .then()
                .statusCode(200)
                .body("items.verdict", contains("FORBIDDEN", "FORBIDDEN", "FORBIDDEN"));
        As.managerOf(lab).body(change).post(path + "/status-changes").then().statusCode(201);
    }

    @Test
    void explains_itself_in_dutch_too() {
        As.national()
                .header("Accept-Language", "nl")
                .body(Map.of("to", "HELD"))
                .post(created() + "/status-changes")
                .then()
                .statusCode(409)
                .header("Content-Language", "nl")
                .body("blockers[0].detail", containsString("bijeenkomst"));
    }

    @Test
    void stays_as_it_was_when_the_version_seen_is_gone() {
        String path = created();
        As.national()
                .header("If-Match", "\"7\"")
                .body(Map.of("to", "CANCELLED", "reason", "No hall"))
                .post(path + "/status-changes")
                .then()
                .statusCode(412);
        As.anonymous().get(path).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void cannot_be_dated_in_the_future_once_it_was_held() {
        Map<String, Object> event = begunYesterday();
        String path = created(event);
        move(path, Map.of("to", "HELD")).statusCode(201);
        Map<String, Object> later = anEvent();
        later.keySet().removeAll(List.of("slug"));
        As.national()
                .header("If-Match", "*")
                .body(later)
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startsAt"));
    }

    @Test
    void goes_in_no_circle_when_it_is_postponed() {
        String first = created();
        String second = created();
        move(first, Map.of("to", "POSTPONED", "postponedTo", slug(second))).statusCode(201);
        move(second, Map.of("to", "POSTPONED", "postponedTo", slug(first)))
                .statusCode(409)
                .body("blockers.code", contains("successor-not-planned"));
    }
}
