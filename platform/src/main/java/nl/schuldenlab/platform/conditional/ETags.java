package nl.schuldenlab.platform.conditional;

import java.util.Arrays;
import nl.schuldenlab.platform.roots.Root;

/** Strong entity tags (RFC 9110, 8.8.3): the version of the root in quotes. */
public final class ETags {

    private ETags() {}

    public static String of(Root root) {
        return "\"" + root.version() + "\"";
    }

    /** Whether an {@code If-None-Match} names this tag, by the weak comparison that the header asks for. */
    static boolean named(String ifNoneMatch, String tag) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
    }
}
