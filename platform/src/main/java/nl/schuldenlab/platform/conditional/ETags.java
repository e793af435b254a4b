package nl.schuldenlab.platform.conditional;

import java.util.regex.Pattern;
import nl.schuldenlab.platform.roots.Root;

/** Strong entity tags (RFC 9110, 8.8.3): the version of the root in quotes. */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private ETags() {}

    public static String of(Root root) {
        return "\"" + root.version() + "\"";
    }

    /** Whether an {@code If-Match} names this tag, by the strong comparison that the header asks for. */
    static boolean names(String header, String tag) {
        return header.strip().equals("*")
                || TAG.matcher(header).results().anyMatch(named -> named.group().equals(tag));
    }

    /** Whether an {@code If-None-Match} names this tag, by the weak comparison that the header asks for. */
    static boolean namesWeakly(String header, String tag) {
        return header.strip().equals("*")
                || TAG.matcher(header).results().anyMatch(named -> named.group(1)
                        .equals(tag));
    }
}
