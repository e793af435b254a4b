package nl.schuldenlab.events.events;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventVisibilityTest {
    private static final String HOST = "bank-of-" + UUID.randomUUID();
    private static final String CO_HOST = "foundation-of-" + UUID.randomUUID();
    private static final String LAB = aLab();

    private static Supplier<RequestSpecification> caller(TestToken token) {
        return () -> As.caller(token);
    }

    private static final Map<String, Supplier<RequestSpecification>> OUTSIDERS = Map.of(
            "nobody",
            As::anonymous,
            "a citizen",
            caller(new TestToken("citizen")),
            "a role over nothing",
            () -> As.managerOf());

    private static final Map<String, Supplier<RequestSpecification>> NETWORK = Map.of(
            "manager elsewhere",
            () -> As.managerOf(aLab()),
            "leader elsewhere",
            () -> As.leaderOf(aLab()),
            "another partner",
            () -> As.contactOf("bank-elsewhere"),
            "a system",
            caller(new TestToken("system").roles("integrator").partners("gemeente-gouda-gm0513")),
            "the board",
            caller(new TestToken("board").roles("portfolio-board")),
            "a reviewer",
            caller(new TestToken("reviewer").roles("reviewer")));

    private static final Map<String, Supplier<RequestSpecification>> INSIDERS = Map.of(
            "manager", () -> As.managerOf(LAB),
            "leader", () -> As.leaderOf(LAB),
            "organiser", () -> As.contactOf(HOST),
            "co-organiser", () -> As.contactOf(CO_HOST),
            "national", As::national,
            "service", caller(As.service()));

    private static Map<String, Object> event(String visibility) {
        Map<String, Object> event = anEvent("visibility", visibility);
        event.put("lab", LAB);
        event.put("organisers", List.of(HOST));
        event.put("coOrganisers", List.of(CO_HOST));
        event.put("onlineLink", "https://meet.example.nl/x");
        return event;
    }

    private static void showsTo(
            Map<String, Supplier<RequestSpecification>> callers, String path, boolean shown, boolean inside) {
        callers.forEach((name, caller) -> {
            assertThat(caller.get().get(path).statusCode()).as(name).isEqualTo(shown ? 200 : 404);
            for (String below : List.of("/status-changes", "/transitions", "/sessions")) {
                assertThat(caller.get().get(path + below).statusCode()).as(name).isEqualTo(shown ? 200 : 404);
            }
            assertThat(caller.get().get(path + "/history").statusCode())
                    .as(name)
                    .isEqualTo(inside ? 200 : 404);
            caller.get()
                    .get("/v1/events?count=true&q=" + slug(path))
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(shown ? 1 : 0))
                    .body("items.size()", equalTo(shown ? 1 : 0))
                    .body("items[0].onlineLink", inside ? equalTo("https://meet.example.nl/x") : nullValue());
            if (shown) {
                caller.get()
                        .get(path)
                        .then()
                        .body("onlineLink", inside ? equalTo("https://meet.example.nl/x") : nullValue());
            }
        });
    }

    @Test
    void shows_a_public_event_to_everybody_and_its_online_link_to_who_is_in_it() {
        String path = created(event("PUBLIC"));
        showsTo(OUTSIDERS, path, true, false);
        showsTo(NETWORK, path, true, false);
        showsTo(INSIDERS, path, true, true);
    }

    @Test
    void shows_an_event_for_the_network_to_who_works_for_a_lab_or_a_partner() {
        String path = created(event("NETWORK"));
        showsTo(OUTSIDERS, path, false, false);
        showsTo(NETWORK, path, true, false);
        showsTo(INSIDERS, path, true, true);
    }

    @Test
    void shows_an_event_by_invitation_to_the_labs_people_and_the_organisers() {
        String path = created(event("INVITED"));
        showsTo(OUTSIDERS, path, false, false);
        showsTo(NETWORK, path, false, false);
        showsTo(INSIDERS, path, true, true);
    }

    @Test
    void hides_what_may_not_be_known_from_those_who_would_change_it_too() {
        String path = created(event("INVITED"));
        Map<String, Object> body = event("PUBLIC");
        body.remove("slug");
        As.managerOf(aLab()).header("If-Match", "*").body(body).put(path).then().statusCode(404);
        As.managerOf(aLab())
                .body(Map.of("to", "CANCELLED", "reason", "x"))
                .post(path + "/status-changes")
                .then()
                .statusCode(404);
        As.managerOf(aLab())
                .body(Map.of("kind", "OTHER"))
                .post(path + "/sessions")
                .then()
                .statusCode(404);
    }
}
