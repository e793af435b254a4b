package nl.schuldenlab.platform.clients;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.schuldenlab.platform.problem.Refusal;

/** Asks another service about several records, no longer than a caller would wait. */
public final class Inquiry {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private Inquiry() {}

    /** What was said of each; who is missing could not be asked. */
    public static <T> Map<String, T> of(Collection<String> slugs, Function<String, T> ask) {
        Map<String, T> heard = new HashMap<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (String slug : slugs) {
                if (System.nanoTime() < deadline) {
                    heard.put(slug, ask.apply(slug));
                }
            }
        } catch (Refusal unavailable) {
            return heard;
        }
        return heard;
    }
}
