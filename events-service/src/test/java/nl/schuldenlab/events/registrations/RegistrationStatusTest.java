package nl.schuldenlab.events.registrations;

import static nl.schuldenlab.events.events.EventFixtures.begunYesterday;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aParty;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.anEventFor;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.cancel;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.person;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.register;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.registered;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.somebody;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationStatusTest {

    private static ValidatableResponse move(String path, Map<String, Object> change) {
        return As.national().body(change).post(path + "/status-changes").then();
    }

    /** A party of three at an event that has begun. */
    private static String atTheDoor() {
        return register(As.national(), created(begunYesterday()), with(aParty(3), "forOther", true))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void is_cancelled_by_who_made_it_until_the_event_begins() {
        String path =
                register(person("dirk"), anEventFor(1), aParty(1)).extract().header("Location");
        person("dirk")
                .get(path + "/transitions")
                .then()
                .body("items.to", contains("CANCELLED", "ATTENDED", "ABSENT"))
                .body("items.verdict", contains("ALLOWED", "FORBIDDEN", "FORBIDDEN"));
        cancel(person("dirk"), path)
                .statusCode(201)
                .body("from", equalTo("REGISTERED"))
                .body("by.role", equalTo("participant"));
        cancel(person("dirk"), path).statusCode(409).body("blockers.code", contains("transition-not-offered"));
        person("dirk").get(path + "/status-changes").then().body("items.to", contains("REGISTERED", "CANCELLED"));
        cancel(As.national(), atTheDoor()).statusCode(409).body("blockers.code", contains("event-begun"));
    }

    @Test
    void tells_how_many_came_once_the_event_has_begun_so_D191() {
        String path = atTheDoor();
        move(path, Map.of("to", "ATTENDED", "present", 4)).statusCode(400).body("errors.pointer", contains("/present"));
        move(path, Map.of("to", "ABSENT", "present", 1))
                .statusCode(400)
                .body("errors.code", contains("only-when-attended"));
        move(path, Map.of("to", "ATTENDED", "present", 2)).statusCode(201);
        As.national().get(path).then().body("status", equalTo("ATTENDED")).body("present", equalTo(2));
        move(path, Map.of("to", "ABSENT")).statusCode(201);
        As.national().get(path).then().body("present", equalTo(0));
        move(path, Map.of("to", "ATTENDED")).statusCode(201);
        As.national().get(path).then().body("present", equalTo(3));
        move(registered(anEventFor(1), 1), Map.of("to", "ATTENDED"))
                .statusCode(409)
                .body("blockers.code", contains("not-started"));
    }

    @Test
    void is_told_to_have_come_by_the_organisers_only() {
        String path =
                register(person("els"), anEventFor(1), aParty(1)).extract().header("Location");
        Map<String, Object> came = Map.of("to", "ATTENDED");
        person("els").body(came).post(path + "/status-changes").then().statusCode(403);
        somebody().body(came).post(path + "/status-changes").then().statusCode(404);
        As.anonymous().body(came).post(path + "/status-changes").then().statusCode(401);
        move("/v1/events/no-such-event/registrations/01890a5d-ac96-774b-bcce-b302099a8064", Map.of("to", "CANCELLED"))
                .statusCode(404);
        move(path, Map.of("to", "NOWHERE")).statusCode(400);
    }

    @Test
    void stays_what_it_was_when_its_event_is_called_off() {
        String event = anEventFor(1);
        String path = registered(event, 1);
        As.national()
                .body(Map.of("to", "CANCELLED", "reason", "No hall"))
                .post(event + "/status-changes")
                .then()
                .statusCode(201);
        cancel(As.national(), path).statusCode(409).body("blockers.code", contains("not-planned"));
        As.national()
                .get(path + "/transitions")
                .then()
                .body("items[1].blockers.code", contains("called-off", "not-started"));
    }
}
