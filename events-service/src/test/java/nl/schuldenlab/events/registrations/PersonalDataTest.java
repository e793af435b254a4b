package nl.schuldenlab.events.registrations;

import static nl.schuldenlab.events.registrations.RegistrationFixtures.aRegistration;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.anEventFor;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.person;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.register;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.registered;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.somebody;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.platform.command.Housekeeping;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** What is held on people who come: shown to them, kept no longer than needed, and erased when they ask. */
@QuarkusTest
class PersonalDataTest {
    @Inject
    DueRegistrations due;

    @Inject
    RegistrationErasure erasure;

    @Inject
    RegistrationLetters letters;

    @Inject
    Housekeeping housekeeping;

    @Inject
    RegistrationsConfig config;

    @Inject
    Mailbox mailbox;

    @Inject
    Clock clock;

    private void night(int days) {
        Clock then = Clock.offset(clock, Duration.ofDays(days));
        new RegistrationRetention(due, erasure, housekeeping, config, then).eraseWhatIsNoLongerNeeded();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void shows_everything_that_is_held() {
        String name = "fien-" + UUID.randomUUID();
        String path =
                register(person(name), anEventFor(1), aRegistration()).extract().header("Location");
        person(name)
                .get(path + "/export")
                .then()
                .statusCode(200)
                .body("registration.name", equalTo("A. de Vries"))
                .body("subject", notNullValue())
                .body("recorded.role", contains("participant"))
                .body("told.occasion", contains("REGISTERED"));
    }

    @Test
    void is_erased_with_all_that_tells_of_it() {
        String event = anEventFor(1);
        Map<String, Object> body = aRegistration();
        String key = UUID.randomUUID().toString();
        String path = person("gerda")
                .header("Idempotency-Key", key)
                .body(body)
                .post(event + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String waiting = registered(event, 1);
        String token =
                letters.letter(MailOccasion.REGISTERED, id(path)).orElseThrow().cancellationToken();
        person("gerda").delete(path).then().statusCode(428);
        somebody().header("If-Match", "*").delete(path).then().statusCode(404);
        person("gerda").header("If-Match", "*").delete(path).then().statusCode(204);
        As.national().get(path).then().statusCode(410).body("type", endsWith(":erased"));
        As.national().get(path + "/export").then().statusCode(410);
        As.national()
                .get(path + "/history")
                .then()
                .body("items.size()", equalTo(3))
                .body(not(containsString("Vries")));
        person("gerda").get(path).then().statusCode(404);
        person("gerda").get("/v1/registrations").then().body("items.event", not(contains(event)));
        As.national().get(event + "/registrations").then().body("items", hasSize(1));
        assertThat(status(waiting)).isEqualTo("REGISTERED");
        assertThat(mailbox.about(id(path))).isEmpty();
        As.anonymous()
                .body(Map.of("token", token))
                .post("/v1/registration-cancellations")
                .then()
                .statusCode(404);
        person("gerda")
                .header("Idempotency-Key", key)
                .body(body)
                .post(event + "/registrations")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo(null));
        As.national().header("If-Match", "*").delete(path).then().statusCode(410);
    }

    @Test
    void is_kept_a_year_after_the_event() {
        String path = registered(anEventFor(1), 1);
        night(30 + 364);
        As.national().get(path).then().statusCode(200);
        night(30 + 368);
        As.national().get(path).then().statusCode(410);
        As.national().get(path + "/history").then().body("items.by.role", contains("participant", "service"));
        String event = path.substring(0, path.indexOf("/registrations"));
        As.anonymous().get(event + "/registrations/summary").then().body("seatsTaken", equalTo(1));
    }
}
