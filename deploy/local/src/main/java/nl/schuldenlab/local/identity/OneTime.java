package nl.schuldenlab.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Secrets that each open one thing once, for a short while: authorization codes and refresh tokens. */
final class OneTime<T> {

    private record Entry<T>(T value, Instant until) {}

    private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();
    private final Duration lifetime;

    OneTime(Duration lifetime) {
        this.lifetime = lifetime;
    }

    String secretFor(T value) {
        Instant now = Instant.now();
        entries.values().removeIf(entry -> entry.until().isBefore(now));
        String secret = Secrets.random();
        entries.put(secret, new Entry<>(value, now.plus(lifetime)));
        return secret;
    }

    Optional<T> redeem(String secret) {
        return Optional.ofNullable(entries.remove(secret))
                .filter(entry -> entry.until().isAfter(Instant.now()))
                .map(Entry::value);
    }
}
