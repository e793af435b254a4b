package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

/** Writes that are repeated, come at once, or meet a version that is gone. */
public interface WriteConventions {
    Sample sample();

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Response post(String key, Map<String, Object> body) {
        return sample().writer().header("Idempotency-Key", key).body(body).post(sample().collection());
    }

    @Test
    default void gives_a_repeated_create_its_first_answer_again() {
        String key = key();
        Map<String, Object> body = sample().body();
        Response first = post(key, body);
        Response again = post(key, body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.contentType()).isEqualTo(first.contentType());
    }

    @Test
    default void creates_once_when_twenty_come_at_once() throws Exception {
        String key = key();
        Map<String, Object> body = sample().body();
        List<Response> answers = Crowd.atOnce(20, () -> post(key, body));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
    }

    @Test
    default void refuses_a_key_for_another_request() {
        String key = key();
        post(key, sample().body()).then().statusCode(201);
        post(key, sample().body()).then().statusCode(409).body("type", endsWith(":idempotency-key-reused"));
    }

    @Test
    default void keeps_the_keys_of_callers_apart_and_stores_no_refusal() {
        String key = key();
        Map<String, Object> body = sample().body();
        As.caller(new TestToken("somebody").roles("lab-manager"))
                .header("Idempotency-Key", key)
                .body(body)
                .post(sample().collection())
                .then()
                .statusCode(403);
        post(key, Map.of()).then().statusCode(400);
        post(key, body).then().statusCode(201);
        As.caller(new TestToken("another").roles("national"))
                .header("Idempotency-Key", key)
                .body(sample().body())
                .post(sample().collection())
                .then()
                .statusCode(201);
    }

    @Test
    default void lets_one_of_many_simultaneous_replaces_win() throws Exception {
        Map<String, Object> body = sample().body();
        String path = sample().created(body);
        List<Callable<Response>> replaces = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Map<String, Object> mine = sample().renaming(body, "Name " + i);
            replaces.add(() ->
                    sample().writer().header("If-Match", "\"0\"").body(mine).put(path));
        }
        List<Integer> statuses = Crowd.atOnce(replaces).stream()
                .map(Response::statusCode)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
        As.anonymous().get(path).then().header("ETag", "\"1\"");
    }

    @Test
    default void takes_any_version_by_a_star_and_one_of_several_tags() {
        Map<String, Object> body = sample().body();
        String path = sample().created(body);
        Map<String, Object> renamed = sample().renaming(body, "Another name");
        sample().writer().header("If-Match", "*").body(renamed).put(path).then().statusCode(200);
        Map<String, Object> again = sample().renaming(body, "Yet another name");
        sample().writer()
                .header("If-Match", "\"7\", \"1\"")
                .body(again)
                .put(path)
                .then()
                .statusCode(200);
        sample().writer()
                .header("If-Match", "W/\"2\"")
                .body(again)
                .put(path)
                .then()
                .statusCode(412); // weak tags never match (RFC 9110, 13.1.1)
        sample().writer()
                .header("If-Match", "2")
                .body(again)
                .put(path)
                .then()
                .statusCode(400)
                .body("errors[0].header", equalTo("If-Match"));
    }

    @Test
    default void shows_the_same_in_the_answer_to_a_create_and_in_the_next_read() {
        Response created = sample().writer().body(sample().body()).post(sample().collection());
        assertThat(As.anonymous().get(created.header("Location")).asString()).isEqualTo(created.asString());
    }
}
