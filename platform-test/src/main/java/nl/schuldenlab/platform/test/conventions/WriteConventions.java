package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

/** Writes that are repeated, come at once, or meet a version that is gone. */
public abstract class WriteConventions {
    protected abstract Sample sample();

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Response post(String key, Map<String, Object> body) {
        return sample().writer().header("Idempotency-Key", key).body(body).post(sample().collection());
    }

    @Test
    void gives_a_repeated_create_its_first_answer_again() {
        String key = key();
        Map<String, Object> body = sample().body().get();
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
    void creates_once_when_twenty_come_at_once() throws Exception {
        String key = key();
        Map<String, Object> body = sample().body().get();
        List<Response> answers = atOnce(20, () -> post(key, body));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
    }

    @Test
    void refuses_a_key_for_another_request() {
        String key = key();
        post(key, sample().body().get()).then().statusCode(201);
        post(key, sample().body().get()).then().statusCode(409).body("type", endsWith(":idempotency-key-reused"));
    }

    @Test
    void keeps_the_keys_of_callers_apart_and_stores_no_refusal() {
        String key = key();
        Map<String, Object> body = sample().body().get();
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
                .body(sample().body().get())
                .post(sample().collection())
                .then()
                .statusCode(201);
    }

    @Test
    void lets_one_of_many_simultaneous_replaces_win() throws Exception {
        Map<String, Object> body = sample().body().get();
        String path = sample().created(body);
        List<Callable<Response>> replaces = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Map<String, Object> mine = new HashMap<>(body);
            mine.remove("slug");
            mine.put("name", "Name " + i);
            replaces.add(() ->
                    sample().writer().header("If-Match", "\"0\"").body(mine).put(path));
        }
        List<Integer> statuses =
                atOnce(replaces).stream().map(Response::statusCode).sorted().toList();
        assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
        As.anonymous().get(path).then().header("ETag", "\"1\"");
    }

    @Test
    void takes_any_version_by_a_star_and_one_of_several_tags() {
        Map<String, Object> body = sample().body().get();
        String path = sample().created(body);
        body.remove("slug");
        body.put("name", "Another name");
        sample().writer().header("If-Match", "*").body(body).put(path).then().statusCode(200);
        body.put("name", "Yet another name");
        sample().writer()
                .header("If-Match", "\"7\", \"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
        sample().writer()
                .header("If-Match", "W/\"2\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412); // weak tags never match (RFC 9110, 13.1.1)
        sample().writer()
                .header("If-Match", "2")
                .body(body)
                .put(path)
                .then()
                .statusCode(400)
                .body("errors[0].header", equalTo("If-Match"));
    }

    /** The feed of changes is for the suite's own services. */
    @Test
    void tells_each_change_in_the_feed_once_and_in_order() {
        String next = lastOfTheFeed();
        String path = sample().created();
        Response news = As.caller(As.service()).get("/v1/changes" + next);
        news.then().statusCode(200).body("items.findAll { it.dataref == '" + path + "' }.size()", equalTo(1));
        news.then()
                .body("items.find { it.dataref == '" + path + "' }.specversion", equalTo("1.0"))
                .body("items.find { it.dataref == '" + path + "' }.type", endsWith(".created.v1"))
                .body("items.find { it.dataref == '" + path + "' }.source", notNullValue());
        String after = news.path("next");
        As.caller(As.service())
                .get("/v1/changes" + after)
                .then()
                .body("next", equalTo(after))
                .body("items", org.hamcrest.Matchers.empty());
    }

    @Test
    void shows_the_same_in_the_answer_to_a_create_and_in_the_next_read() {
        Response created = sample().writer().body(sample().body().get()).post(sample().collection());
        assertThat(As.anonymous().get(created.header("Location")).asString()).isEqualTo(created.asString());
    }

    @Test
    void misses_no_change_of_many_writers() throws Exception {
        String next = lastOfTheFeed();
        List<Response> created =
                atOnce(12, () -> sample().writer().body(sample().body().get()).post(sample().collection()));
        List<String> paths =
                created.stream().map(answer -> answer.header("Location")).toList();
        List<String> told = new ArrayList<>();
        List<String> page;
        do {
            Response feed = As.caller(As.service()).get("/v1/changes" + next + "&limit=5");
            page = feed.path("items.dataref");
            told.addAll(page);
            next = feed.path("next");
        } while (!page.isEmpty());
        assertThat(told).doesNotHaveDuplicates().containsAll(paths);
    }

    private static String lastOfTheFeed() {
        String next = "?limit=1000";
        List<Object> page;
        do {
            Response answer = As.caller(As.service()).get("/v1/changes" + next);
            page = answer.path("items");
            next = answer.path("next");
        } while (!page.isEmpty());
        return next;
    }

    @Test
    void keeps_the_feed_of_changes_to_the_suite_itself() {
        As.anonymous().get("/v1/changes").then().statusCode(401);
        As.national().get("/v1/changes").then().statusCode(403).body("type", endsWith(":forbidden"));
        As.caller(As.service())
                .get("/v1/changes?after=x&limit=0")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(2));
    }

    private static List<Response> atOnce(int times, Callable<Response> call) throws Exception {
        return atOnce(java.util.Collections.nCopies(times, call));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(calls.size());
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdown();
        }
    }
}
