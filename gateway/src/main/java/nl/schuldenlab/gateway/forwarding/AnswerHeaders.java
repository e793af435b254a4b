package nl.schuldenlab.gateway.forwarding;

import io.vertx.core.MultiMap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the outside sees of the headers of a service's answer. */
final class AnswerHeaders {
    private static final String VARY = "Vary";
    private static final Set<String> DROPPED = ignoringCase(List.of(
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
            "x-powered-by"));

    private AnswerHeaders() {}

    /**
     * Leaves each header to one of both: what the gateway says itself counts, and only Vary says what both say.
     *
     * @return the names, in any case, of the headers that are the gateway's
     */
    static Set<String> copy(MultiMap ofService, MultiMap answer) {
        Set<String> ofGateway = ignoringCase(answer.names());
        ofService.forEach((name, value) -> {
            if (!isDropped(name) && !ofGateway.contains(name)) {
                answer.add(name, value);
            }
        });
        List<String> vary = ofService.getAll(VARY);
        if (!vary.isEmpty() && ofGateway.contains(VARY)) {
            answer.set(VARY, answer.get(VARY) + ", " + String.join(", ", vary));
        }
        return ofGateway;
    }

    /** Takes back what was copied. */
    static void clear(MultiMap answer, Set<String> ofGateway) {
        answer.names().stream()
                .filter(name -> !ofGateway.contains(name))
                .toList()
                .forEach(answer::remove);
    }

    private static boolean isDropped(String name) {
        return DROPPED.contains(name) || isOf("access-control-", name) || isOf("x-internal-", name);
    }

    private static boolean isOf(String family, String name) {
        return name.regionMatches(true, 0, family, 0, family.length());
    }

    private static Set<String> ignoringCase(Collection<String> names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(names);
        return set;
    }
}
