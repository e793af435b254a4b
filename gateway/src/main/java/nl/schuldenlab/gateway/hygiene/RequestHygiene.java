package nl.schuldenlab.gateway.hygiene;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.schuldenlab.gateway.answers.RefusedBodies;
import nl.schuldenlab.gateway.tokens.CheckedTokens;
import nl.schuldenlab.platform.problem.Refusal;

/** Takes from a request, before anything looks at it, what only the suite itself may say, and refuses what cannot be right. */
@Singleton
public class RequestHygiene {
    private static final int ORDER = Integer.MIN_VALUE + 3;
    private static final Pattern BEARER = Pattern.compile("(?i)Bearer +[A-Za-z0-9\\-._~+/]+=*");

    private static final Set<String> DROPPED = ignoringCase(
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
    private static final Set<String> FRAMING =
            ignoringCase("connection", "content-length", "host", "transfer-encoding");
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

    private final CheckedTokens checked;
    private final RefusedBodies refused;

    RequestHygiene(CheckedTokens checked, RefusedBodies refused) {
        this.checked = checked;
        this.refused = refused;
    }

    void install(@Observes @Priority(1) Router router) {
        router.route().order(ORDER).handler(this::clean);
    }

    private void clean(RoutingContext context) {
        Optional<Refusal> fault = RequestShape.faultOf(context.request());
        MultiMap headers = context.request().headers();
        drop(headers);
        if (fault.isPresent()) {
            refused.refuse(context, fault.get());
        } else if (hasBadCredentials(headers)) {
            refused.refuse(
                    context,
                    new Refusal(401, "invalid-token").with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
        } else {
            context.next();
        }
    }

    private static void drop(MultiMap headers) {
        List<String> dropped = new ArrayList<>(0);
        headers.forEach((name, value) -> {
            if (isDropped(name)) {
                dropped.add(name);
            }
        });
        for (String named : headers.getAll(HttpHeaders.CONNECTION)) {
            dropped.addAll(ofThisHop(named));
        }
        dropped.forEach(headers::remove);
    }

    /** What Connection names is not for the next (RFC 9110, 7.6.1), but for what tells where a request begins and ends. */
    private static List<String> ofThisHop(String connection) {
        return Arrays.stream(connection.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !FRAMING.contains(name))
                .toList();
    }

    private static boolean isDropped(String name) {
        return DROPPED.contains(name)
                || DROPPED_FAMILIES.stream()
                        .anyMatch(family -> name.regionMatches(true, 0, family, 0, family.length()));
    }

    private static Set<String> ignoringCase(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }

    /** Two tokens, or something that is none, would be ignored by some and read by others. */
    private boolean hasBadCredentials(MultiMap headers) {
        List<String> credentials = headers.getAll(HttpHeaders.AUTHORIZATION);
        return credentials.size() > 1
                || credentials.size() == 1
                        && !checked.includes(credentials.get(0))
                        && !BEARER.matcher(credentials.get(0)).matches();
    }
}
