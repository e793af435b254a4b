package nl.schuldenlab.platform.http;

import java.util.regex.Pattern;

/** A path, or an address with one, as a log may hold it: a segment that is a secret of 256 bits, and so lets in whoever reads it, is left out. */
public final class LoggedPath {
    private static final Pattern SECRET = Pattern.compile("(?<=/)(?=[^/]*[A-Z])[\\w-]{43}(?=[/?#]|$)");

    private LoggedPath() {}

    public static String of(String path) {
        return SECRET.matcher(path).replaceAll("***");
    }
}
