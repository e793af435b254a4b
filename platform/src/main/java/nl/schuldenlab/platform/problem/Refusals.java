package nl.schuldenlab.platform.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.sql.SQLException;
import java.util.Map;

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
        if (caused(failure, OIDCException.class)) {
            return Refusal.unavailable("identity-provider");
        }
        if (failure instanceof AuthenticationFailedException) {
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
