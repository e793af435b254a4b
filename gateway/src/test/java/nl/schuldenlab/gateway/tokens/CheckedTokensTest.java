package nl.schuldenlab.gateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class CheckedTokensTest {
    private static final String CREDENTIALS = "Bearer a.b.c";

    private final AtomicLong nanos = new AtomicLong();
    private final CheckedTokens tokens = new CheckedTokens(nanos::get);

    private static JsonWebToken goodFor(Duration time) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("someone");
        claims.setExpirationTime(
                NumericDate.fromSeconds(Instant.now().plus(time).getEpochSecond()));
        return new DefaultJWTCallerPrincipal(claims);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void are_known_by_every_character() {
        tokens.remember(CREDENTIALS, goodFor(Duration.ofMinutes(1)));
        assertThat(tokens.includes(CREDENTIALS)).isTrue();
        assertThat(tokens.holderOf(CREDENTIALS).getPrincipal().getName()).isEqualTo("someone");
        assertThat(tokens.includes("Bearer a.b.d")).isFalse();
        assertThat(tokens.includes(null)).isFalse();
    }

    @Test
    void are_forgotten_when_they_expire() {
        tokens.remember(CREDENTIALS, goodFor(Duration.ofMinutes(1)));
        pass(Duration.ofSeconds(50));
        assertThat(tokens.includes(CREDENTIALS)).isTrue();
        pass(Duration.ofSeconds(10));
        assertThat(tokens.includes(CREDENTIALS)).isFalse();
    }

    @Test
    void are_checked_anew_after_a_while_however_long_they_last() {
        tokens.remember(CREDENTIALS, goodFor(Duration.ofHours(6)));
        pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(tokens.holderOf(CREDENTIALS)).isNull();
    }

    @Test
    void are_not_remembered_when_they_only_pass_by_the_leeway_of_the_clocks() {
        tokens.remember(CREDENTIALS, goodFor(Duration.ofSeconds(-5)));
        assertThat(tokens.includes(CREDENTIALS)).isFalse();
    }
}
