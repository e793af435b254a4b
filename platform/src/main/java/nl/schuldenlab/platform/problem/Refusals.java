package nl.schuldenlab.platform.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Failures of the framework and the database as refusals. */
public final class Refusals {
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "bad-request"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(413, "too-large"),
            Map.entry(414, "uri-too-long"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(431, "headers-too-large"),
            Map.entry(503, "unavailable"));

    private Refusals() {}

    public static Refusal ofStatus(int status) {
        String code = CODES.get(status);
        if (status == 401) {
            return Refusal.unauthenticated();
        }
        if (status == 503) {
            return new Refusal(503, code).with("Retry-After", "5");
        }
        if (code != null) {
            return new Refusal(status, code);
        }
        return status >= 400 && status < 500 ? new Refusal(400, "bad-request") : new Refusal(500, "internal-error");
    }

    public static Refusal of(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        boolean ofToken = failure instanceof AuthenticationFailedException;
        if (caused(failure, OIDCException.class) || ofToken && connectionFailed(failure)) {
            return Refusal.unavailable("identity-provider");
        }
        if (ofToken) {
            return new Refusal(401, "invalid-token").with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        if (failure instanceof UnauthorizedException) {
            return Refusal.unauthenticated();
        }
        if (failure instanceof ForbiddenException) {
            return Refusal.forbidden();
        }
        return databaseGone(failure) ? Refusal.unavailable("database") : new Refusal(500, "internal-error");
    }

    /** The key of a token could not be asked for: that says nothing about the token. */
    private static boolean connectionFailed(Throwable failure) {
        return caused(failure, IOException.class)
                || caused(failure, VertxException.class)
                || caused(failure, TimeoutException.class);
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> cause) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (cause.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    /** No connection to be had, or one that broke: SQLSTATE classes 08 and 57P, 53300, and the pool's time-out, which has none. */
    private static boolean databaseGone(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (state == null || state.startsWith("08") || state.startsWith("57P") || state.equals("53300")) {
                    return true;
                }
            }
        }
        return false;
    }
}
