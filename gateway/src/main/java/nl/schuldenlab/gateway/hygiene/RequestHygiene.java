package nl.schuldenlab.gateway.hygiene;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schuldenlab.gateway.answers.RefusedBodies;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.problem.Refusals;

/** Takes from a request, before anything looks at it, what only the suite itself may say, and refuses what cannot be right. */
@Singleton
public class RequestHygiene {
    private static final int ORDER = Integer.MIN_VALUE + 3;
    private static final Pattern BEARER = Pattern.compile("(?i)Bearer +[A-Za-z0-9\\-._~+/]+=*");

    private static final Set<String> DROPPED = Set.of(
            "cookie",
            "expect",
            "forwarded",
            "proxy",
            "remote-user",
            "true-client-ip",
            "via",
            "x-forwarded",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-real-ip");
    private static final List<String> DROPPED_FAMILIES = List.of(
            "x-auth-",
            "x-client-",
            "x-forwarded-",
            "x-internal-",
            "x-original-",
            "x-remote-",
            "x-rewrite-",
            "x-role",
            "x-ssl-",
            "x-user");

    private final RefusedBodies refused;

    RequestHygiene(RefusedBodies refused) {
        this.refused = refused;
    }

    void install(@Observes @Priority(1) Router router) {
        router.route().order(ORDER).handler(this::clean);
    }

    private void clean(RoutingContext context) {
        MultiMap headers = context.request().headers();
        headers.names().stream().filter(RequestHygiene::isDropped).toList().forEach(headers::remove);
        if (hasBadCredentials(headers)) {
            refused.refuse(
                    context,
                    new Refusal(401, "invalid-token").with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
        } else if (!headers.getAll(HttpHeaders.TRANSFER_ENCODING).stream().allMatch("chunked"::equalsIgnoreCase)) {
            refused.refuse(context, Refusals.ofStatus(400));
        } else {
            context.next();
        }
    }

    private static boolean isDropped(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return DROPPED.contains(name) || DROPPED_FAMILIES.stream().anyMatch(name::startsWith);
    }

    /** Two tokens, or something that is none, would be ignored by some and read by others. */
    private static boolean hasBadCredentials(MultiMap headers) {
        List<String> credentials = headers.getAll(HttpHeaders.AUTHORIZATION);
        return credentials.size() > 1
                || credentials.stream().anyMatch(each -> !BEARER.matcher(each).matches());
    }
}
