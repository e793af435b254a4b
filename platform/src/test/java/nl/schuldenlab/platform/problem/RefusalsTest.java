package nl.schuldenlab.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpClosedException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    @ParameterizedTest
    @MethodSource
    void does_not_blame_a_token_whose_key_could_not_be_asked_for(Throwable failure) {
        Refusal refusal = Refusals.of(failure);
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.headers()).containsKey("Retry-After");
    }

    static Throwable[] does_not_blame_a_token_whose_key_could_not_be_asked_for() {
        return new Throwable[] {
            new OIDCException("Not available"),
            new AuthenticationFailedException(new OIDCException("Error status:500")),
            new AuthenticationFailedException(new ConnectException("Connection refused")),
            new AuthenticationFailedException(new HttpClosedException("Connection was closed")),
            new AuthenticationFailedException(new TimeoutException())
        };
    }

    @Test
    void refuses_a_token_that_is_wrong() {
        var expired = new ErrorCodeValidator.Error(ErrorCodes.EXPIRED, "expired");
        var wrong = new InvalidJwtException("wrong", List.of(expired), null);
        assertThat(Refusals.of(new AuthenticationFailedException(wrong)).status())
                .isEqualTo(401);
    }
}
