package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyRotationTest {
    private static final int MORE_THAN_NEW_KEYS_ALLOWED = 100;

    private final String key = "key-" + UUID.randomUUID();

    @Test
    void takes_a_new_key_at_once_by_whoever_shows_it_first_though_others_made_keys_up_before() throws Exception {
        assertThat(status(IdentityProvider.tokenOfKey("made-up"))).isEqualTo(401);
        IdentityProvider.publish(key);
        String token = IdentityProvider.tokenOfKey(key);

        assertThat(atOnce(MORE_THAN_NEW_KEYS_ALLOWED, () -> status(token))).containsOnly(200);
        assertThat(status(IdentityProvider.token())).isEqualTo(200);
    }

    @Test
    void asks_the_provider_no_more_for_a_key_that_it_knows() {
        IdentityProvider.publish(key);
        assertThat(status(IdentityProvider.tokenOfKey(key))).isEqualTo(200);
        int asked = IdentityProvider.timesAskedForKeys();

        assertThat(status(IdentityProvider.tokenOfKey(key))).isEqualTo(200);
        assertThat(IdentityProvider.timesAskedForKeys()).isEqualTo(asked);
    }

    static List<Integer> atOnce(int times, Callable<Integer> act) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(times);
        try {
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> each :
                    callers.invokeAll(Stream.generate(() -> act).limit(times).toList())) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            callers.shutdown();
        }
    }

    static int status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/v1/labs")
                .statusCode();
    }
}
