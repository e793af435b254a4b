package nl.schuldenlab.gateway.forwarding;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the outside sees of the headers of a service's answer. */
final class AnswerHeaders {
    private static final String VARY = "Vary";
    private static final Set<String> DROPPED = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "server",
            "set-cookie",
            "set-cookie2",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "via",
            "x-powered-by");

    private AnswerHeaders() {}

    /**
     * Leaves each header to one of both: what the gateway says itself counts, and only Vary says what both say.
     *
     * @return the names, in lower case, of the headers that are the gateway's
     */
    static Set<String> copy(MultiMap ofService, MultiMap answer) {
        Set<String> ofGateway = answer.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        ofService.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!isDropped(lower) && !ofGateway.contains(lower)) {
                answer.add(name, value);
            }
        });
        List<String> vary = ofService.getAll(VARY);
        if (!vary.isEmpty() && ofGateway.contains("vary")) {
            answer.set(VARY, answer.get(VARY) + ", " + String.join(", ", vary));
        }
        return ofGateway;
    }

    /** Takes back what was copied. */
    static void clear(MultiMap answer, Set<String> ofGateway) {
        answer.names().stream()
                .filter(name -> !ofGateway.contains(name.toLowerCase(Locale.ROOT)))
                .toList()
                .forEach(answer::remove);
    }

    private static boolean isDropped(String name) {
        return DROPPED.contains(name) || name.startsWith("access-control-") || name.startsWith("x-internal-");
    }
}
