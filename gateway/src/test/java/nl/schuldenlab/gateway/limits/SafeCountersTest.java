package nl.schuldenlab.gateway.limits;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** Two gateways and a real store. */
@QuarkusTest
class SafeCountersTest {
    private final Client client =
            new Client("client:" + UUID.randomUUID(), new Allowance("client", 10, Duration.ofHours(1)));
    private final int port = freePort();
    private RedisServer store;
    private SafeCounters one;
    private SafeCounters two;

    @BeforeEach
    void start() throws IOException {
        startStore();
        one = counters("redis://localhost:" + port);
        two = counters("redis://localhost:" + port);
        await().until(() -> taken(one).getRemainingTokens() + taken(two).getRemainingTokens() < 17);
    }

    @AfterEach
    void stop() throws IOException {
        one.close();
        two.close();
        store.stop();
    }

    @Test
    void count_what_a_client_takes_at_either_gateway_together() {
        long before = taken(one).getRemainingTokens();

        assertThat(taken(two).getRemainingTokens()).isEqualTo(before - 1);
        assertThat(taken(one).getRemainingTokens()).isEqualTo(before - 2);
    }

    @Test
    void let_nobody_take_more_than_there_is() {
        long granted = IntStream.range(0, 30)
                .mapToObj(i -> taken(i % 2 == 0 ? one : two))
                .filter(ConsumptionProbe::isConsumed)
                .count();

        assertThat(granted).isLessThan(10);
        assertThat(taken(one).isConsumed()).isFalse();
    }

    @Test
    void go_on_alone_without_the_store_and_together_again_when_it_is_back() throws IOException {
        store.stop();
        assertThat(taken(one).isConsumed()).isTrue();
        assertThat(taken(two).isConsumed()).isTrue();

        startStore();
        await().atMost(30, SECONDS)
                .until(() -> taken(one).getRemainingTokens() - taken(two).getRemainingTokens() == 1);
    }

    @Test
    void serve_though_the_store_was_never_there() {
        SafeCounters lonely = counters("redis://localhost:" + freePort());

        assertThat(IntStream.range(0, 11).mapToObj(i -> taken(lonely).isConsumed()))
                .containsExactly(true, true, true, true, true, true, true, true, true, true, false);
        lonely.close();
    }

    private ConsumptionProbe taken(SafeCounters counters) {
        return counters.take(client).toCompletableFuture().join();
    }

    private void startStore() throws IOException {
        store = RedisServer.newRedisServer()
                .port(port)
                .setting("save \"\"")
                .setting("bind 127.0.0.1")
                .build();
        store.start();
    }

    private static SafeCounters counters(String url) {
        LimitsConfig limits = new SmallRyeConfigBuilder()
                .withMapping(LimitsConfig.class)
                .withDefaultValues(Map.of(
                        "suite.gateway.limits.store.url",
                        url,
                        "suite.gateway.limits.store.timeout",
                        "2s",
                        "suite.gateway.limits.store.pause",
                        "200ms"))
                .withConverter(Duration.class, 200, DurationConverter::parseDuration)
                .build()
                .getConfigMapping(LimitsConfig.class);
        return new SafeCounters(new OwnCounters(limits), limits);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
