package nl.schuldenlab.local.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import nl.schuldenlab.local.identity.Realm;
import nl.schuldenlab.local.identity.TokenClient;
import nl.schuldenlab.local.network.NetworkLoader;

/** Tokens of the provider of a suite that runs already; each serves for a while, as checking a password is slow on purpose. */
final class RunningTokens {
    private static final Duration SERVES = Duration.ofSeconds(30);

    private record Kept(String token, Instant until) {}

    private RunningTokens() {}

    static UnaryOperator<String> of(String issuer) {
        TokenClient client = new TokenClient(issuer, Realm.asShipped());
        Map<String, Kept> kept = new ConcurrentHashMap<>();
        return name -> kept.compute(name, (key, old) -> {
                    boolean serves = old != null && Instant.now().isBefore(old.until());
                    return serves
                            ? old
                            : new Kept(client.token(key), Instant.now().plus(SERVES));
                })
                .token();
    }

    /** The real network, unless it is there already. */
    static void load(String gateway, UnaryOperator<String> tokens) {
        new NetworkLoader(gateway, tokens.apply("national"), System.out).load();
    }
}
