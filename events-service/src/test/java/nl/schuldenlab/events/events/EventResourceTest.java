package nl.schuldenlab.events.events;

import static nl.schuldenlab.events.events.EventFixtures.aKickOff;
import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventResourceTest {

    @Test
    void plans_an_event_with_what_goes_without_saying() {
        Map<String, Object> event = anEvent();
        As.national()
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(201)
                .header("Location", "/v1/events/" + event.get("slug"))
                .header("ETag", "\"0\"")
                .body("status", equalTo("PLANNED"))
                .body("timeZone", equalTo("Europe/Amsterdam"))
                .body("visibility", equalTo("PUBLIC"))
                .body("subjects.labs", empty())
                .body("incomplete", empty());
    }

    @Test
    void makes_the_slug_from_the_title() {
        Map<String, Object> event = anEvent("title", "Dag van de schuldenlabs " + UUID.randomUUID());
        event.remove("slug");
        String slug = ((String) event.get("title")).toLowerCase().replace(' ', '-');
        As.national().body(event).post("/v1/events").then().statusCode(201).body("slug", equalTo(slug));
        event.put("slug", slug);
        As.national()
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(409)
                .body("type", endsWith(":slug-taken"))
                .body("existing", equalTo("/v1/events/" + slug));
    }

    @Test
    void asks_of_an_event_of_today_when_it_is_and_who_organises_it() {
        Map<String, Object> event = anEvent("kind", "KICK_OFF");
        event.keySet().removeAll(List.of("startsAt", "endsAt", "organisers"));
        As.national()
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }.sort()",
                        equalTo(List.of(
                                "/endsAt required", "/lab required", "/organisers required", "/startsAt required")));
    }

    @Test
    void is_planned_by_the_managers_of_its_lab_and_otherwise_by_the_national_team() {
        String lab = aLab();
        Map<String, Object> event = anEvent("lab", lab);
        As.anonymous().body(event).post("/v1/events").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        As.managerOf(aLab()).body(event).post("/v1/events").then().statusCode(403);
        As.leaderOf(lab).body(event).post("/v1/events").then().statusCode(403);
        As.contactOf("schuldenlabnl").body(event).post("/v1/events").then().statusCode(403);
        As.managerOf(lab).body(event).post("/v1/events").then().statusCode(201);
        As.managerOf(lab).body(anEvent()).post("/v1/events").then().statusCode(403);
    }

    @Test
    void leaves_history_to_the_national_team() {
        String lab = aLab();
        Map<String, Object> event = fromBefore("HELD", "2018-10");
        event.put("lab", lab);
        As.managerOf(lab).body(event).post("/v1/events").then().statusCode(403);
        String path = created(event);
        event.keySet().removeAll(List.of("slug", "historical", "status"));
        As.managerOf(lab).header("If-Match", "*").body(event).put(path).then().statusCode(403);
        As.national().header("If-Match", "*").body(event).put(path).then().statusCode(200);
    }

    @Test
    void records_an_event_from_before_the_platform_with_what_is_missing() {
        String path = created(fromBefore("HELD", "2018-10"));
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("startsOn", equalTo("2018-10"))
                .body("endsOn", nullValue())
                .body("incomplete", contains("starts-at", "ends-at", "organisers"));
        As.anonymous()
                .get(path + "/status-changes")
                .then()
                .statusCode(200)
                .body("items[0].to", equalTo("HELD"))
                .body("items[0].historical", equalTo(true))
                .body("items[0].asOf", equalTo("2018-10"));
    }

    @Test
    void replaces_an_event_and_takes_back_what_was_read() {
        String lab = aLab();
        String path = created(anEvent("lab", lab));
        String read = As.managerOf(lab).get(path).asString();
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(read)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .header("Change-Reason", "A larger hall")
                .body(read.replace("Werkconferentie", "Grote werkconferentie"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Grote werkconferentie"));
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(read)
                .put(path)
                .then()
                .statusCode(412);
        As.managerOf(lab).body(read).put(path).then().statusCode(428);
        As.anonymous().header("If-Match", "*").body(read).put(path).then().statusCode(401);
        As.managerOf(aLab()).header("If-Match", "*").body(read).put(path).then().statusCode(403);
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(read)
                .put("/v1/events/no-such")
                .then()
                .statusCode(404);
        As.managerOf(lab)
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CREATED", "CHANGED"))
                .body("items[1].properties", contains("title"))
                .body("items[1].reason", equalTo("A larger hall"));
    }

    @Test
    void moves_to_another_lab_by_who_manages_both_only() {
        String here = aLab();
        String there = aLab();
        Map<String, Object> event = anEvent("lab", here);
        String path = created(event);
        event.remove("slug");
        event.put("lab", there);
        As.managerOf(here).header("If-Match", "*").body(event).put(path).then().statusCode(403);
        As.managerOf(there).header("If-Match", "*").body(event).put(path).then().statusCode(403);
        As.managerOf(here, there)
                .header("If-Match", "*")
                .body(event)
                .put(path)
                .then()
                .statusCode(200)
                .body("lab", equalTo(there));
        event.remove("lab");
        As.managerOf(there).header("If-Match", "*").body(event).put(path).then().statusCode(403);
    }

    @Test
    void refuses_a_token_without_the_scope() {
        String lab = aLab();
        TestToken reader =
                new TestToken("manager").roles("lab-manager").labs(lab).scope("events:read");
        As.caller(reader)
                .body(anEvent("lab", lab))
                .post("/v1/events")
                .then()
                .statusCode(403)
                .body("type", endsWith(":insufficient-scope"));
    }

    @Test
    void kicks_a_lab_off_together_with_schuldenlabnl_so_D188() {
        Map<String, Object> kickOff = aKickOff(aLab());
        kickOff.remove("coOrganisers");
        As.national()
                .body(kickOff)
                .post("/v1/events")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("kick-off-without-schuldenlabnl"))
                .body("blockers.rule", contains("D188"))
                .body("blockers.source", contains("events-service"));
        kickOff.put("coOrganisers", List.of("schuldenlabnl"));
        String path = created(kickOff);
        kickOff.keySet().removeAll(List.of("slug", "coOrganisers"));
        As.national()
                .header("If-Match", "*")
                .body(kickOff)
                .put(path)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("kick-off-without-schuldenlabnl"));
    }

    @Test
    void kicks_a_lab_off_once_so_D188() {
        String lab = aLab();
        String first = created(aKickOff(lab));
        As.managerOf(lab)
                .body(aKickOff(lab))
                .post("/v1/events")
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(first));
        As.managerOf(lab)
                .body(Map.of("to", "CANCELLED", "reason", "Nobody can come"))
                .post(first + "/status-changes")
                .then()
                .statusCode(201);
        As.managerOf(lab).body(aKickOff(lab)).post("/v1/events").then().statusCode(201);
    }

    @Test
    void asks_no_co_organiser_of_a_kick_off_from_before() {
        Map<String, Object> event = fromBefore("HELD", "2019-06-19");
        event.put("kind", "KICK_OFF");
        As.anonymous().get(created(event)).then().statusCode(200).body("incomplete", hasItem("lab"));
    }
}
