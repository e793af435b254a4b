package nl.schuldenlab.events.sessions;

import static nl.schuldenlab.events.events.EventFixtures.NEXT_MONTH;
import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionResourceTest {

    private static Map<String, Object> aSession(String title) {
        Map<String, Object> session = new TreeMap<>();
        session.put("kind", "PRESENTATION");
        session.put("title", title);
        session.put("presenters", List.of("foundation-impact", "gemeente-gouda-gm0513"));
        session.put(
                "subjects", Map.of("labs", List.of("lab-gouda", "lab-almelo"), "partners", List.of("schuldenlabnl")));
        session.put("purpose", "KNOWLEDGE_SHARING");
        return session;
    }

    private static Map<String, Object> aSession(String title, int minutes) {
        Map<String, Object> session = aSession(title);
        session.put("startsAt", NEXT_MONTH.plusSeconds(60L * minutes).toString());
        session.put("endsAt", NEXT_MONTH.plusSeconds(60L * minutes + 600).toString());
        return session;
    }

    private static ValidatableResponse post(String event, Map<String, Object> session) {
        return As.national().body(session).post(event + "/sessions").then();
    }

    private static String added(String event, Map<String, Object> session) {
        return post(event, session).statusCode(201).extract().header("Location");
    }

    @Test
    void has_several_presenters_and_several_subjects_so_D9() {
        String event = created();
        Map<String, Object> session = aSession("What was learned in Gouda");
        String path = added(event, session);
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("event", equalTo(slug(event)))
                .body("presenters", contains("foundation-impact", "gemeente-gouda-gm0513"))
                .body("subjects.labs", contains("lab-gouda", "lab-almelo"))
                .body("purpose", equalTo("KNOWLEDGE_SHARING")) // D21
                .body("incomplete", empty());
    }

    @Test
    void stand_in_the_order_of_time_and_are_found_by_kind_and_presenter() {
        String event = created();
        added(event, aSession("untimed"));
        added(event, aSession("second", 60));
        Map<String, Object> workshop = aSession("first", 0);
        workshop.put("kind", "WORKSHOP"); // D20
        workshop.put("presenters", List.of("bank-of-gouda"));
        added(event, workshop);
        As.anonymous()
                .get(event + "/sessions")
                .then()
                .statusCode(200)
                .body("items.title", contains("first", "second", "untimed"));
        String next = As.anonymous().get(event + "/sessions?limit=2").path("next");
        As.anonymous().get(event + "/sessions" + next).then().body("items.title", contains("untimed"));
        As.anonymous().get(event + "/sessions?kind=WORKSHOP&kind=PANEL").then().body("items.title", contains("first"));
        As.anonymous().get(event + "/sessions?presenter=bank-of-gouda").then().body("items.title", contains("first"));
        As.anonymous().get(event + "/sessions?kind=TALK").then().statusCode(400);
    }

    @Test
    void bears_one_title_once_in_a_programme_and_none_as_often_as_one_likes() {
        String event = created();
        String path = added(event, aSession("Welcome"));
        post(event, aSession("Welcome"))
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
        added(created(), aSession("Welcome"));
        Map<String, Object> untitled = aSession("x");
        untitled.remove("title");
        added(event, untitled);
        added(event, untitled);
    }

    @Test
    void lies_within_the_times_of_its_event() {
        String event = created();
        Map<String, Object> early = aSession("early", -1);
        post(event, early)
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/startsAt outside-event"));
        Map<String, Object> late = aSession("late", 175);
        post(event, late).statusCode(400).body("errors.pointer", contains("/endsAt"));
        late.put("endsAt", late.get("startsAt"));
        post(event, late).statusCode(400).body("errors.code", contains("ends-before-start"));
        late.remove("startsAt");
        post(event, late).statusCode(400).body("errors.code", contains("ends-without-start"));
    }

    @Test
    void names_every_fault_and_every_unknown_reference_at_once() {
        String event = created();
        post(event, Map.of("kind", "TALK", "purpose", "FUN", "title", "", "presenters", List.of("X")))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/kind", "/purpose", "/title", "/presenters/0"));
        Map<String, Object> session = aSession("x");
        session.put("presenters", List.of("bank-of-gouda", "no-such-partner"));
        session.put("subjects", Map.of("projects", List.of("no-such-project")));
        post(event, session).statusCode(400).body("errors.pointer", contains("/presenters/1", "/subjects/projects/0"));
        session.put("presenters", List.of("partner-in-trouble"));
        post(event, session).statusCode(503);
    }

    @Test
    void is_put_on_the_programme_by_who_plans_the_event() {
        String lab = aLab();
        String event = created(anEvent("lab", lab));
        Map<String, Object> session = aSession("x");
        As.anonymous().body(session).post(event + "/sessions").then().statusCode(401);
        As.managerOf(aLab()).body(session).post(event + "/sessions").then().statusCode(403);
        As.contactOf("schuldenlabnl")
                .body(session)
                .post(event + "/sessions")
                .then()
                .statusCode(403);
        As.managerOf(lab)
                .body(session)
                .post("/v1/events/no-such-event/sessions")
                .then()
                .statusCode(404);
        As.managerOf(lab).body(session).post(event + "/sessions").then().statusCode(201);
    }

    @Test
    void is_replaced_by_who_plans_the_event() {
        String lab = aLab();
        String event = created(anEvent("lab", lab));
        String path = added(event, aSession("x"));
        String read = As.anonymous().get(path).asString().replace("\"x\"", "\"y\"");
        As.anonymous().header("If-Match", "*").body(read).put(path).then().statusCode(401);
        As.managerOf(aLab()).header("If-Match", "*").body(read).put(path).then().statusCode(403);
        As.managerOf(lab).body(read).put(path).then().statusCode(428);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(read)
                .put(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("y"));
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(read)
                .put(path)
                .then()
                .statusCode(412);
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(read)
                .put(event + "/sessions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        added(event, aSession("z"));
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(aSession("z"))
                .put(path)
                .then()
                .statusCode(409);
    }

    @Test
    void is_taken_off_the_programme_by_who_plans_the_event_while_that_is_planned() {
        String lab = aLab();
        String event = created(anEvent("lab", lab));
        String path = added(event, aSession("x"));
        As.anonymous().header("If-Match", "*").delete(path).then().statusCode(401);
        As.managerOf(aLab()).header("If-Match", "*").delete(path).then().statusCode(403);
        As.managerOf(lab).delete(path).then().statusCode(428);
        As.managerOf(lab).header("If-Match", "\"3\"").delete(path).then().statusCode(412);
        As.managerOf(lab).header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        As.managerOf(lab).header("If-Match", "*").delete(path).then().statusCode(404);
        As.anonymous().get(path).then().statusCode(404);
        String stays = added(event, aSession("y"));
        As.managerOf(lab)
                .body(Map.of("to", "CANCELLED", "reason", "No hall"))
                .post(event + "/status-changes")
                .then()
                .statusCode(201);
        As.managerOf(lab)
                .header("If-Match", "*")
                .delete(stays)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("event-not-planned"));
    }

    @Test
    void tells_its_history_to_who_is_in_the_event() {
        String lab = aLab();
        String event = created(anEvent("lab", lab));
        String path = added(event, aSession("x"));
        As.leaderOf(lab).get(path + "/history").then().statusCode(200).body("items.kind", contains("CREATED"));
        As.anonymous().get(path + "/history").then().statusCode(404);
        As.managerOf(aLab()).get(path + "/history").then().statusCode(404);
    }

    @Test
    void is_not_found_in_another_event() {
        String path = added(created(), aSession("x"));
        As.anonymous().get(created() + "/sessions/" + slug(path)).then().statusCode(404);
        As.anonymous().get(created() + "/sessions/not-a-uuid").then().statusCode(404);
    }

    @Test
    void from_before_the_platform_is_for_the_national_team_and_rests_on_a_source() {
        String lab = aLab();
        String event = created(anEvent("lab", lab));
        Map<String, Object> session = aSession("x");
        session.put("historical", Map.of("asOf", "2018"));
        post(event, session).statusCode(400).body("errors.pointer", contains("/sources"));
        session.put("sources", List.of(Map.of("title", "A newspaper")));
        As.managerOf(lab).body(session).post(event + "/sessions").then().statusCode(403);
        String path = added(event, session);
        session.remove("historical");
        As.managerOf(lab).header("If-Match", "*").body(session).put(path).then().statusCode(403);
        As.national().header("If-Match", "*").body(session).put(path).then().statusCode(200);
        Map<String, Object> old = fromBefore("HELD", "2018-03-28");
        old.put("lab", lab);
        String oldEvent = created(old);
        As.managerOf(lab)
                .body(aSession("x"))
                .post(oldEvent + "/sessions")
                .then()
                .statusCode(403);
        added(oldEvent, aSession("x"));
    }
}
