package nl.schuldenlab.events.feeds;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarFeedResourceTest {
    @Inject
    EntityManager entityManager;

    private final String lab = aLab();
    private final String person = "manager-" + UUID.randomUUID();

    private RequestSpecification manager(String... labs) {
        return As.caller(new TestToken(person).roles("lab-manager").labs(labs));
    }

    private ExtractableResponse<Response> made(RequestSpecification caller) {
        return caller.body(Map.of("name", "Telephone"))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract();
    }

    private static String read(ExtractableResponse<Response> feed, int status) {
        String path = URI.create(feed.path("address")).getPath();
        return As.anonymous()
                .accept("text/calendar")
                .get(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private String invited() {
        Map<String, Object> event = anEvent("lab", lab);
        event.put("visibility", "INVITED");
        event.put("title", "Besloten " + UUID.randomUUID());
        event.put("onlineLink", "https://meet.example.nl/inside");
        created(event);
        return (String) event.get("title");
    }

    @Test
    void shows_without_a_login_what_its_owner_may_know_of() {
        String title = invited();
        String unfolded = read(made(manager(lab)), 200).replace("\r\n ", "");
        assertThat(unfolded).contains(title, "https://meet.example.nl/inside");
        assertThat(read(made(manager(aLab())), 200).replace("\r\n ", "")).doesNotContain(title);
    }

    @Test
    void tells_its_secret_once_and_keeps_its_hash_only() {
        ExtractableResponse<Response> feed = made(manager(lab));
        String secret = feed.<String>path("address").replaceFirst(".*/", "");
        assertThat(secret).matches("[\\w-]{43}");
        manager(lab)
                .get("/v1/calendar-feeds")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(feed.<String>path("id")))
                .body("items[0].address", nullValue())
                .body("items[0].labs[0]", equalTo(lab));
        List<?> rows = entityManager
                .createNativeQuery("select f::text from calendar_feed f union all select c::text from change c")
                .getResultList();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.toString().contains(secret));
    }

    @Test
    void ends_when_its_owner_or_the_national_team_says_so() {
        for (RequestSpecification who : List.of(manager(lab), As.national())) {
            ExtractableResponse<Response> feed = made(manager(lab));
            String path = "/v1/calendar-feeds/" + feed.path("id");
            As.managerOf(lab).header("If-Match", "*").delete(path).then().statusCode(404);
            manager(lab).delete(path).then().statusCode(428);
            who.header("If-Match", "*").delete(path).then().statusCode(204);
            read(feed, 404);
            manager(lab).header("If-Match", "*").delete(path).then().statusCode(404);
        }
    }

    @Test
    void loses_what_its_owner_has_lost_when_another_is_made() {
        String title = invited();
        ExtractableResponse<Response> feed = made(manager(lab));
        made(manager(aLab()));
        assertThat(read(feed, 200).replace("\r\n ", "")).doesNotContain(title);
    }

    @Test
    void makes_twenty_and_no_more() {
        for (int i = 0; i < 20; i++) {
            made(manager(lab));
        }
        manager(lab)
                .body(Map.of("name", "One more"))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(409)
                .body("blockers.code", hasItem("too-many-feeds"));
    }

    @Test
    void is_for_who_is_signed_in() {
        As.anonymous()
                .body(Map.of("name", "x"))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(401);
        As.anonymous().get("/v1/calendar-feeds").then().statusCode(401);
        As.anonymous()
                .header("If-Match", "*")
                .delete("/v1/calendar-feeds/x")
                .then()
                .statusCode(401);
        As.caller(new TestToken("reader").scope("events:read"))
                .body(Map.of("name", "x"))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(403);
        manager(lab).body(Map.of("name", " ")).post("/v1/calendar-feeds").then().statusCode(400);
        As.anonymous()
                .accept("text/calendar")
                .get("/v1/calendar-feeds/wrong")
                .then()
                .statusCode(404);
        made(As.caller(new TestToken("citizen-" + UUID.randomUUID())));
    }

    @Test
    void is_repeated_to_who_repeats_the_request_until_it_is_ended() {
        String key = UUID.randomUUID().toString();
        ExtractableResponse<Response> feed = made(manager(lab).header("Idempotency-Key", key));
        ExtractableResponse<Response> again = made(manager(lab).header("Idempotency-Key", key));
        assertThat(again.<String>path("address")).isEqualTo(feed.path("address"));
        manager(lab)
                .header("If-Match", "*")
                .delete("/v1/calendar-feeds/" + feed.path("id"))
                .then()
                .statusCode(204);
        made(manager(lab).header("Idempotency-Key", key))
                .response()
                .then()
                .body("address", not(equalTo(feed.<String>path("address"))))
                .header("Location", startsWith("/v1/calendar-feeds/"));
    }
}
