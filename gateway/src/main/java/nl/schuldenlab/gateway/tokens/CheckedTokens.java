package nl.schuldenlab.gateway.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that were found good, until they expire: the keys that they were checked with are kept longer, so checking one
 * again says nothing new, and it is most of what a request with a token costs.
 */
@Singleton
public class CheckedTokens {
    private static final int AFTER_CHECK = -75;
    private static final int MOST_TOKENS = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Cache<String, Holder> holders;

    private record Holder(SecurityIdentity identity, long secondsLeft) {}

    @Inject
    CheckedTokens() {
        this(Ticker.systemTicker());
    }

    CheckedTokens(Ticker ticker) {
        holders = Caffeine.newBuilder()
                .maximumSize(MOST_TOKENS)
                .expireAfter(untilExpiry())
                .ticker(ticker)
                .build();
    }

    void install(@Observes Router router) {
        router.route().order(AFTER_CHECK).handler(this::remember);
    }

    /** @param credentials the whole header, whose every character was checked */
    public boolean includes(String credentials) {
        return credentials != null && holders.getIfPresent(credentials) != null;
    }

    /** Null where it was not checked or is no longer good. */
    SecurityIdentity holderOf(String credentials) {
        Holder holder = holders.getIfPresent(credentials);
        return holder == null ? null : holder.identity();
    }

    private void remember(RoutingContext context) {
        String credentials = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials != null
                && context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                && !includes(credentials)) {
            remember(credentials, token);
        }
        context.next();
    }

    /** Keeps who it is and no more: the identity at hand holds on to its request. */
    void remember(String credentials, JsonWebToken token) {
        // the clock that the check went by, which nothing shifts
        long secondsLeft = token.getExpirationTime() - System.currentTimeMillis() / 1000;
        if (secondsLeft > 0) {
            var identity = QuarkusSecurityIdentity.builder().setPrincipal(token).build();
            holders.put(credentials, new Holder(identity, secondsLeft));
        }
    }

    private static Expiry<String, Holder> untilExpiry() {
        return Expiry.creating((credentials, holder) -> {
            Duration left = Duration.ofSeconds(holder.secondsLeft());
            return left.compareTo(LONGEST) < 0 ? left : LONGEST;
        });
    }
}
