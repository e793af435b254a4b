package nl.schuldenlab.events.registrations;

import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;

/** Registrations for tests, each of a person of its own. */
public final class RegistrationFixtures {

    private RegistrationFixtures() {}

    /** The body of a valid new registration of one person. */
    public static Map<String, Object> aRegistration() {
        return aParty(1);
    }

    /** The same for a delegation. */
    public static Map<String, Object> aParty(int seats) {
        Map<String, Object> registration = new TreeMap<>();
        registration.put("name", "A. de Vries");
        registration.put("email", UUID.randomUUID() + "@example.nl");
        registration.put("seats", seats);
        return registration;
    }

    public static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
        body.put(property, value);
        return body;
    }

    /** Somebody with a token and nothing else. */
    public static RequestSpecification somebody() {
        return As.caller(new TestToken("somebody-" + UUID.randomUUID()));
    }

    public static RequestSpecification person(String name) {
        return As.caller(new TestToken(name));
    }

    /** Creates a public event with so many seats and gives its path. */
    public static String anEventFor(int capacity) {
        return created(anEvent("capacity", capacity));
    }

    public static ValidatableResponse register(RequestSpecification caller, String event, Map<String, Object> body) {
        return caller.body(body).post(event + "/registrations").then();
    }

    /** Registers a party of somebody new and gives the path of that. */
    public static String registered(String event, int seats) {
        return register(somebody(), event, aParty(seats))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** As the organisers see it. */
    public static String status(String registration) {
        return As.national().get(registration).path("status");
    }

    public static ValidatableResponse cancel(RequestSpecification caller, String registration) {
        return caller.body(Map.of("to", "CANCELLED"))
                .post(registration + "/status-changes")
                .then();
    }
}
