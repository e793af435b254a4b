package nl.schuldenlab.events.series;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeriesResourceTest {
    private final String lab = aLab();
    private final String title = "Overleg " + UUID.randomUUID();

    private Map<String, Object> recurrence() {
        return new TreeMap<>(Map.of(
                "ordinal", "THIRD",
                "weekday", "WEDNESDAY",
                "per", "QUARTER",
                "startTime", "10:00",
                "durationMinutes", 120,
                "from", "2027-01-01",
                "until", "2027-12-31"));
    }

    private Map<String, Object> template() {
        return new TreeMap<>(Map.of("kind", "PROJECT_LEADERS", "title", title, "organisers", List.of("schuldenlabnl")));
    }

    private Map<String, Object> series(Map<String, Object> recurrence, Map<String, Object> template) {
        return new TreeMap<>(Map.of("lab", lab, "recurrence", recurrence, "event", template));
    }

    private String created() {
        return As.managerOf(lab)
                .body(series(recurrence(), template()))
                .post("/v1/series")
                .then()
                .statusCode(201)
                .body("sentence", equalTo("the third Wednesday of the quarter, 10:00 to 12:00 (Europe/Amsterdam)"))
                .extract()
                .header("Location");
    }

    private ValidatableResponse planned(String path, Map<String, Object> wish) {
        return As.managerOf(lab).body(wish).post(path + "/plannings").then().statusCode(201);
    }

    private static String on(ValidatableResponse planning, String list, int place) {
        return "/v1/events/" + planning.extract().path(list + "[" + place + "]");
    }

    private void replaced(String path, Map<String, Object> series) {
        As.managerOf(lab).header("If-Match", "*").body(series).put(path).then().statusCode(200);
    }

    @Test
    void plans_each_day_once() {
        String path = created();
        planned(path, Map.of("until", "2027-06-30")).body("planned", hasSize(2)).body("kept", empty());
        planned(path, Map.of()).body("planned", hasSize(2)).body("followed", hasSize(2));
        ValidatableResponse again =
                planned(path, Map.of()).body("planned", empty()).body("followed", hasSize(4));
        As.anonymous()
                .get(on(again, "followed", 1))
                .then()
                .body("startsAt", equalTo("2027-04-21T08:00:00Z"))
                .body("endsAt", equalTo("2027-04-21T10:00:00Z"))
                .body("lab", equalTo(lab))
                .body("status", equalTo("PLANNED"));
        As.leaderOf(lab)
                .get(path + "/occurrences?limit=2")
                .then()
                .statusCode(200)
                .body("items.occursOn", contains("2027-01-20", "2027-04-21"));
    }

    @Test
    void brings_up_to_date_what_nobody_touched_and_keeps_what_somebody_did() {
        String path = created();
        ValidatableResponse first = planned(path, Map.of());
        String moved = on(first, "planned", 1);
        As.managerOf(lab)
                .body(Map.of("to", "CANCELLED", "reason", "Vakantie"))
                .post(moved + "/status-changes")
                .then()
                .statusCode(201);
        Map<String, Object> later = recurrence();
        later.put("startTime", "13:30");
        later.put("except", List.of("2027-10-20"));
        replaced(path, series(later, template()));
        planned(path, Map.of())
                .body("planned", empty())
                .body("followed", hasSize(2))
                .body("kept", hasSize(1))
                .body("outside", hasSize(1));
        As.anonymous().get(on(first, "planned", 0)).then().body("startsAt", equalTo("2027-01-20T12:30:00Z"));
        As.anonymous().get(moved).then().body("startsAt", equalTo("2027-04-21T08:00:00Z"));
        As.anonymous().get(on(first, "planned", 3)).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void shows_the_days_before_they_are_planned() {
        As.managerOf(lab)
                .get(created() + "/occurrences?count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.startsAt[0]", equalTo("2027-01-20T09:00:00Z"))
                .body("items.event[0]", nullValue());
    }

    @Test
    void refuses_what_cannot_be() {
        Map<String, Object> recurrence = recurrence();
        recurrence.putAll(Map.of("per", "WEEK", "until", "2026-01-01", "startTime", "25:00", "timeZone", "Mars"));
        Map<String, Object> template = template();
        template.put("kind", "KICK_OFF");
        As.managerOf(lab)
                .body(series(recurrence, template))
                .post("/v1/series")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/recurrence/ordinal",
                                "/recurrence/until",
                                "/recurrence/startTime",
                                "/recurrence/timeZone",
                                "/event/kind"));
        template.put("kind", "MEETING");
        template.put("organisers", List.of("nobody"));
        As.managerOf(lab)
                .body(series(recurrence(), template))
                .post("/v1/series")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/event/organisers/0"));
    }

    @Test
    void is_for_those_who_plan_the_labs_events() {
        String path = created();
        Map<String, Object> body = series(recurrence(), template());
        As.anonymous().body(body).post("/v1/series").then().statusCode(401);
        As.leaderOf(lab).body(body).post("/v1/series").then().statusCode(403);
        As.leaderOf(lab).body(Map.of()).post(path + "/plannings").then().statusCode(403);
        As.leaderOf(lab).header("If-Match", "*").body(body).put(path).then().statusCode(403);
        As.managerOf(lab).body(body).put(path).then().statusCode(428);
        for (RequestSpecification stranger : List.of(As.anonymous(), As.managerOf(aLab()), As.contactOf("bank-x"))) {
            assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        }
        As.managerOf(aLab()).body(Map.of()).post(path + "/plannings").then().statusCode(404);
        As.leaderOf(lab).get(path).then().statusCode(200).header("ETag", equalTo("\"0\""));
        As.managerOf(lab).get(path + "/history").then().statusCode(200).body("items", hasSize(1));
        As.managerOf(lab).get("/v1/series").then().statusCode(200).body("items", hasSize(1));
        As.national().get("/v1/series?lab=" + lab).then().body("items", hasSize(1));
        As.managerOf(aLab()).get("/v1/series?lab=" + lab).then().body("items", empty());
        As.caller(new TestToken("reader").scope("labs:read"))
                .get("/v1/series")
                .then()
                .statusCode(403);
    }
}
