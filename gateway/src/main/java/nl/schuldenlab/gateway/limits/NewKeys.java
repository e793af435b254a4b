package nl.schuldenlab.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Base64;
import nl.schuldenlab.gateway.answers.RefusedBodies;
import nl.schuldenlab.platform.problem.Refusal;

/**
 * Keeps made-up tokens from becoming questions to the identity provider without end: only so many tokens of keys that
 * no good token named yet are looked at.
 */
@Singleton
public class NewKeys {
    /** After the hygiene, before the token check. */
    private static final int BEFORE_CHECK = Integer.MIN_VALUE + 4;

    private static final int AFTER_CHECK = -70;
    private static final int MOST_KEYS = 100;
    private static final String KEY = NewKeys.class.getName();

    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).build();
    private final Clients clients;
    private final OwnCounters counters;
    private final RefusedBodies refused;

    NewKeys(Clients clients, OwnCounters counters, RefusedBodies refused) {
        this.clients = clients;
        this.counters = counters;
        this.refused = refused;
    }

    void install(@Observes @Priority(1) Router router) {
        router.route().order(BEFORE_CHECK).handler(this::count);
        router.route().order(AFTER_CHECK).handler(this::learn);
    }

    private void count(RoutingContext context) {
        String key = keyOf(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        context.put(KEY, key);
        if (key.isEmpty()
                || known.getIfPresent(key) != null
                || counters.taken(clients.showingNewKey(context)).isConsumed()) {
            context.next();
        } else {
            refused.refuse(context, new Refusal(429, "too-many-requests").with("Retry-After", "60"));
        }
    }

    private void learn(RoutingContext context) {
        String key = context.get(KEY);
        if (context.user() != null && key != null && !key.isEmpty()) {
            known.put(key, true);
        }
        context.next();
    }

    /** Empty where there is none; what is no token at all is refused without asking anyone. */
    private static String keyOf(String credentials) {
        if (credentials == null) {
            return "";
        }
        try {
            String token = credentials.substring(credentials.lastIndexOf(' ') + 1);
            byte[] head = Base64.getUrlDecoder().decode(token.split("\\.", 2)[0]);
            return new JsonObject(Buffer.buffer(head)).getString("kid", "");
        } catch (IllegalArgumentException | DecodeException | ClassCastException none) {
            return "";
        }
    }
}
