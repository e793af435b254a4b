package nl.schuldenlab.events.registrations;

import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aParty;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.anEventFor;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.cancel;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.register;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.registered;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.somebody;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** Who waits moves up by itself, in the order of arrival; see decision 0016. */
@QuarkusTest
class WaitingListTest {

    private static String strictEvent(int capacity) {
        Map<String, Object> event = anEvent("capacity", capacity);
        event.put("waitingListPolicy", "STRICT_ORDER");
        return created(event);
    }

    private static ValidatableResponse give(String event, int capacity, String policy) {
        Map<String, Object> body = anEvent("capacity", capacity);
        body.put("waitingListPolicy", policy);
        return As.national().header("If-Match", "*").body(body).put(event).then();
    }

    private static void assertTaken(String event, int seats, int waiting) {
        As.anonymous()
                .get(event + "/registrations/summary")
                .then()
                .body("seatsTaken", equalTo(seats))
                .body("partiesWaiting", equalTo(waiting));
    }

    @Test
    void tells_its_place_to_who_waits() {
        String event = anEventFor(1);
        registered(event, 1);
        registered(event, 1);
        String second = register(somebody(), event, aParty(1))
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("waitingPosition", equalTo(2))
                .extract()
                .header("Location");
        As.national()
                .get(second + "/place")
                .then()
                .body("waitingPosition", equalTo(2))
                .body("waitingListPolicy", equalTo("SMALLER_PARTIES_FILL"));
    }

    @Test
    void gives_the_seat_that_comes_free_to_who_has_waited_longest() {
        String event = anEventFor(1);
        String first = registered(event, 1);
        String second = registered(event, 1);
        String third = registered(event, 1);
        cancel(As.national(), first).statusCode(201);
        assertThat(List.of(status(first), status(second), status(third)))
                .containsExactly("CANCELLED", "REGISTERED", "WAITING");
        As.national()
                .get(second + "/status-changes")
                .then()
                .body("items.to", contains("WAITING", "REGISTERED"))
                .body("items[1].by.role", equalTo("service"));
        As.national().get(third + "/place").then().body("waitingPosition", equalTo(1));
        assertTaken(event, 1, 1);
    }

    @Test
    void keeps_a_delegation_together_and_lets_smaller_parties_fill() {
        String event = anEventFor(3);
        String single = registered(event, 1);
        registered(event, 2);
        String delegation = registered(event, 2);
        String later = registered(event, 1);
        cancel(As.national(), single).statusCode(201);
        assertThat(List.of(status(delegation), status(later))).containsExactly("WAITING", "REGISTERED");
        assertTaken(event, 3, 1);
        cancel(As.national(), later).statusCode(201);
        String newcomer = registered(event, 1);
        assertThat(status(newcomer)).isEqualTo("REGISTERED");
        assertThat(status(delegation)).isEqualTo("WAITING");
    }

    @Test
    void lets_nobody_overtake_a_delegation_where_order_is_strict() {
        String event = strictEvent(3);
        String single = registered(event, 1);
        String pair = registered(event, 2);
        String delegation = registered(event, 2);
        String later = registered(event, 1);
        cancel(As.national(), single).statusCode(201);
        assertThat(List.of(status(delegation), status(later))).containsExactly("WAITING", "WAITING");
        assertThat(status(registered(event, 1))).isEqualTo("WAITING");
        assertTaken(event, 2, 3);
        cancel(As.national(), pair).statusCode(201);
        assertThat(List.of(status(delegation), status(later))).containsExactly("REGISTERED", "REGISTERED");
        assertTaken(event, 3, 1);
    }

    @Test
    void moves_up_at_once_when_there_is_more_room_or_another_policy() {
        String event = strictEvent(3);
        registered(event, 2);
        String delegation = registered(event, 3);
        String single = registered(event, 1);
        assertThat(status(single)).isEqualTo("WAITING");
        give(event, 3, "SMALLER_PARTIES_FILL").statusCode(200);
        assertThat(List.of(status(delegation), status(single))).containsExactly("WAITING", "REGISTERED");
        give(event, 6, "SMALLER_PARTIES_FILL").statusCode(200);
        assertThat(status(delegation)).isEqualTo("REGISTERED");
        assertTaken(event, 6, 0);
    }

    @Test
    void sends_nobody_away_when_there_is_less_room() {
        String event = anEventFor(5);
        registered(event, 3);
        give(event, 2, "STRICT_ORDER").statusCode(409).body("blockers.code", contains("capacity-below-taken"));
        give(event, 3, "STRICT_ORDER").statusCode(200);
        assertTaken(event, 3, 0);
    }

    @Test
    void has_no_end_where_there_is_room_for_everybody() {
        String event = created();
        registered(event, 20);
        assertThat(status(registered(event, 20))).isEqualTo("REGISTERED");
    }
}
