package nl.schuldenlab.gateway.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A service under load whose network fails in every way, beside one that is well. */
@QuarkusTest
class FaultsTest {
    private static final int SOME = 60;
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Crowd shaky = crowd("/v1/shaky", 12);
    private final Crowd steady = crowd("/v1/steady", 4);

    private static Crowd crowd(String path, int clients) {
        URI gateway = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        return new Crowd(gateway.getPort(), path, ShakyService.service, clients);
    }

    @AfterEach
    void mend() throws Exception {
        ShakyService.proxy.become(Fault.NONE);
        shaky.leave();
        steady.leave();
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = Mode.EXCLUDE)
    void loses_no_request_and_repeats_no_write_whatever_befalls_a_service(Fault fault) throws Exception {
        await().atMost(LONG).until(() -> shaky.wholeInARow() > SOME);
        strike(fault);
        ShakyService.proxy.become(Fault.NONE);
        await().atMost(LONG).until(() -> shaky.wholeInARow() > SOME);
        shaky.leave();
        steady.leave();
        assertThat(shaky.wrong()).isEmpty();
        assertThat(steady.wrong()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HALF_OPEN", "REFUSED", "RESET"})
    void answers_for_the_other_services_while_one_is_away(Fault fault) throws Exception {
        strike(fault);
        int before = steady.count(Outcome.WHOLE);
        await().atMost(LONG).until(() -> steady.count(Outcome.WHOLE) > before + SOME);
        assertThat(steady.wrong()).isEmpty();
        assertThat(steady.count(Outcome.CUT)).isZero();
        // on a busy machine an answer may come after the short deadline of these tests
        assertThat(steady.count(Outcome.PROBLEM)).isLessThan(steady.count(Outcome.WHOLE) / 10);
    }

    /** Until many requests have met it. */
    private void strike(Fault fault) throws Exception {
        int before = shaky.all();
        int troubled = troubled();
        ShakyService.proxy.become(fault);
        if (fault == Fault.LATE || fault == Fault.SLOW_BODY) {
            await().atMost(LONG).until(() -> shaky.all() > before + SOME);
        } else {
            await().atMost(LONG).until(() -> troubled() > troubled + SOME);
        }
    }

    private int troubled() {
        return shaky.count(Outcome.PROBLEM) + shaky.count(Outcome.CUT);
    }
}
