package nl.schuldenlab.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schuldenlab.gateway.answers.RefusedBodies;
import nl.schuldenlab.gateway.tokens.CheckedTokens;
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
    private static final String UNNAMED = "?";
    private static final String KEY = NewKeys.class.getName();

    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).build();
    /** Keys of which a first token is at the check. */
    private final Map<String, Promise<Void>> lookedAt = new ConcurrentHashMap<>();

    private final CheckedTokens checked;
    private final Clients clients;
    private final OwnCounters counters;
    private final RefusedBodies refused;

    NewKeys(CheckedTokens checked, Clients clients, OwnCounters counters, RefusedBodies refused) {
        this.checked = checked;
        this.clients = clients;
        this.counters = counters;
        this.refused = refused;
    }

    void install(@Observes @Priority(1) Router router) {
        router.route().order(BEFORE_CHECK).handler(this::count);
        router.route().order(AFTER_CHECK).handler(this::learn);
    }

    private void count(RoutingContext context) {
        String credentials = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        String key = checked.includes(credentials) ? "" : keyOf(credentials);
        if (isKnown(key)) {
            context.next();
            return;
        }
        Promise<Void> verdict = Promise.promise();
        Promise<Void> first = lookedAt.putIfAbsent(key, verdict);
        if (first == null) {
            context.put(KEY, key);
            context.addEndHandler(end -> settle(key, verdict));
            lookAt(context, key);
        } else {
            await(first.future(), context, key);
        }
    }

    /** All who come with a key just made by the provider come at once: the first is looked at for all. */
    private void await(Future<Void> verdict, RoutingContext context, String key) {
        Context own = Vertx.currentContext();
        context.request().pause();
        verdict.onComplete(given -> own.runOnContext(now -> {
            if (!context.response().closed()) {
                context.request().resume();
                lookAt(context, key);
            }
        }));
    }

    private void lookAt(RoutingContext context, String key) {
        context.put(KEY, key);
        if (isKnown(key) || counters.taken(clients.showingNewKey(context)).isConsumed()) {
            context.next();
        } else {
            refused.refuse(context, new Refusal(429, "too-many-requests").with("Retry-After", "60"));
        }
    }

    private void learn(RoutingContext context) {
        String key = context.get(KEY);
        if (key != null && context.user() != null) {
            known.put(key, true);
            settle(key, lookedAt.get(key));
        }
        context.next();
    }

    private void settle(String key, Promise<Void> verdict) {
        if (verdict != null && lookedAt.remove(key, verdict)) {
            verdict.complete();
        }
    }

    private boolean isKnown(String key) {
        return key.isEmpty() || known.getIfPresent(key) != null;
    }

    /** Empty where there is none; what is no token at all is refused without asking anyone. */
    private static String keyOf(String credentials) {
        if (credentials == null) {
            return "";
        }
        try {
            String token = credentials.substring(credentials.lastIndexOf(' ') + 1);
            byte[] head = Base64.getUrlDecoder().decode(token.split("\\.", 2)[0]);
            String key = new JsonObject(Buffer.buffer(head)).getString("kid");
            return key == null ? UNNAMED : key;
        } catch (IllegalArgumentException | DecodeException | ClassCastException none) {
            return "";
        }
    }
}
