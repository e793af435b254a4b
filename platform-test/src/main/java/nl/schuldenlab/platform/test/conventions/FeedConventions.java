package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** The feed of changes, for the suite's own services. */
public interface FeedConventions {
    Sample sample();

    @Test
    default void tells_each_change_in_the_feed_once_and_in_order() {
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
                .body("items", empty());
    }

    @Test
    default void misses_no_change_of_many_writers() throws Exception {
        String next = lastOfTheFeed();
        List<Response> created =
                Crowd.atOnce(12, () -> sample().writer().body(sample().body()).post(sample().collection()));
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
    default void keeps_the_feed_of_changes_to_the_suite_itself() {
        As.anonymous().get("/v1/changes").then().statusCode(401);
        As.national().get("/v1/changes").then().statusCode(403).body("type", endsWith(":forbidden"));
        As.caller(As.service())
                .get("/v1/changes?after=x&limit=0")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(2));
    }
}
