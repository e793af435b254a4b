package nl.schuldenlab.events.registrations;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aParty;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aRegistration;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.person;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.register;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.Test;

/** Who comes is known to the organisers, to who registered them and to the partner they come for; to nobody else. */
@QuarkusTest
class RegistrationRightsTest {
    private static final String PARTNER = "bank-of-almelo";

    private static String registration(String event) {
        Map<String, Object> body = with(with(aRegistration(), "partner", PARTNER), "forOther", true);
        return register(As.national(), event, body).statusCode(201).extract().header("Location");
    }

    private static String event(String lab, String property, Object value) {
        return created(with(with(anEvent("lab", lab), "organisers", List.of("bank-of-host")), property, value));
    }

    @Test
    void shows_a_registration_to_those_it_concerns() {
        String lab = aLab();
        String path = registration(event(lab, "visibility", "PUBLIC"));
        for (String below : List.of("", "/place", "/export", "/history", "/status-changes", "/transitions")) {
            new RoleMatrix(lab, PARTNER)
                    .ownPartner(200)
                    .manager(200)
                    .national(200)
                    .anonymous(401)
                    .others(404)
                    .answers(caller -> caller.get(path + below));
        }
        As.contactOf("bank-of-host").get(path).then().statusCode(200);
    }

    @Test
    void lists_to_everybody_those_that_concern_them() {
        String lab = aLab();
        String event = event(lab, "visibility", "PUBLIC");
        registration(event);
        new RoleMatrix(lab, PARTNER)
                .ownPartner(1)
                .manager(1)
                .national(1)
                .anonymous(-1)
                .others(0)
                .tells(caller -> {
                    JsonPath page = caller.get(event + "/registrations").jsonPath();
                    return page.get("items") == null
                            ? -1
                            : page.getList("items").size();
                });
    }

    @Test
    void hides_everything_of_an_event_that_is_hidden() {
        String lab = aLab();
        String event = event(lab, "visibility", "INVITED");
        String path = registration(event);
        for (String hidden : List.of(event + "/registrations", event + "/registrations/summary", path)) {
            As.contactOf("bank-elsewhere").get(hidden).then().statusCode(404);
            As.anonymous().get(hidden).then().statusCode(404);
        }
        register(As.contactOf("bank-elsewhere"), event, aRegistration()).statusCode(404);
        new RoleMatrix(lab, "bank-of-host")
                .ownPartner(201)
                .manager(201)
                .leader(201)
                .national(201)
                .service(403)
                .anonymous(401)
                .others(404)
                .answers(caller -> caller.body(aParty(1)).post(event + "/registrations"));
    }

    @Test
    void is_for_whom_the_event_is_meant_so_D33() {
        String lab = aLab();
        new RoleMatrix(lab, PARTNER)
                .citizen(409)
                .service(403)
                .anonymous(401)
                .others(201)
                .answers(caller -> caller.body(aParty(1)).post(wholeNetwork(lab) + "/registrations"));
        String leaders = event(lab, "audience", "PROJECT_LEADERS");
        register(As.contactOf(PARTNER), leaders, aRegistration()).statusCode(409);
        register(As.leaderOf("lab-elsewhere"), leaders, aRegistration()).statusCode(201);
        String partners = event(lab, "audience", "CEO_BOARD");
        register(As.leaderOf("lab-elsewhere"), partners, aRegistration()).statusCode(409);
        register(As.contactOf(PARTNER), partners, aRegistration()).statusCode(201);
    }

    private static String wholeNetwork(String lab) {
        return event(lab, "audience", "WHOLE_NETWORK");
    }

    @Test
    void shows_the_online_link_to_who_has_a_seat() {
        String event = created(with(anEvent("capacity", 1), "onlineLink", "https://meet.example.nl/x"));
        String guest = "guest-" + UUID.randomUUID();
        person(guest).get(event).then().body("onlineLink", nullValue());
        register(person(guest), event, aRegistration()).statusCode(201);
        person(guest).get(event).then().body("onlineLink", equalTo("https://meet.example.nl/x"));
        String slug = event.substring(event.lastIndexOf('/') + 1);
        person(guest)
                .get("/v1/events?q=" + slug)
                .then()
                .body("items[0].onlineLink", equalTo("https://meet.example.nl/x"));
        String late = "late-" + UUID.randomUUID();
        register(person(late), event, aRegistration()).body("status", equalTo("WAITING"));
        person(late).get(event).then().body("onlineLink", nullValue());
    }

    @Test
    void needs_the_scope_to_write() {
        String event = created();
        As.caller(new TestToken("reader").scope("events:read"))
                .body(aRegistration())
                .post(event + "/registrations")
                .then()
                .statusCode(403);
    }
}
