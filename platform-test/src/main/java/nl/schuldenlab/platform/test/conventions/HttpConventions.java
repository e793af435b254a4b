package nl.schuldenlab.platform.test.conventions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every HTTP client may rely on: the technical rules of the NLGov REST API Design Rules 2.2, and section 1 of our contract. */
public interface HttpConventions {
    Sample sample();

    /** ADR /core/no-trailing-slash. */
    @Test
    default void does_not_know_a_path_with_a_trailing_slash() {
        As.anonymous()
                .redirects()
                .follow(false)
                .get(sample().collection() + "/")
                .then()
                .statusCode(404);
        As.anonymous()
                .redirects()
                .follow(false)
                .get(sample().created() + "/")
                .then()
                .statusCode(404);
    }

    /** ADR /core/http-methods. */
    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "DELETE", "PUT", "TRACE"})
    default void refuses_methods_that_a_collection_does_not_offer(String method) {
        As.anonymous()
                .request(method, sample().collection())
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .header("Allow", containsString("POST"));
    }

    @Test
    default void refuses_a_patch_of_a_single_resource() {
        sample().writer()
                .body(Map.of())
                .patch(sample().created())
                .then()
                .statusCode(405)
                .header("Allow", containsString("PUT"));
    }

    @Test
    default void says_what_a_path_offers_and_refuses_the_rest_of_its_sub_resources_too() {
        String path = sample().created();
        As.anonymous()
                .options(sample().collection())
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        As.anonymous().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, PUT");
        sample().writer().delete(path + "/history").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        sample().writer()
                .body(Map.of())
                .put(path + "/status-changes")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        As.anonymous().options(sample().collection() + "/a/b/c/d").then().statusCode(404);
    }

    @Test
    default void answers_head_where_it_answers_get() {
        As.anonymous().head(sample().collection()).then().statusCode(200).body(emptyOrNullString());
        As.anonymous().head(sample().created()).then().statusCode(200).header("ETag", notNullValue());
        As.anonymous().head(sample().collection() + "/no-such-thing").then().statusCode(404);
    }

    /** ADR /core/publish-openapi. */
    @Test
    default void serves_its_description_to_everybody() {
        As.anonymous()
                .get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("openapi", startsWith("3.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "application/json;q=0", "text/html"})
    default void refuses_what_it_cannot_give(String accept) {
        As.anonymous()
                .header("Accept", accept)
                .get(sample().collection())
                .then()
                .statusCode(406);
    }
}
