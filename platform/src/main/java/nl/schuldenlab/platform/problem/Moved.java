package nl.schuldenlab.platform.problem;

/** A record was merged into another: who asks for it, or for what stands below it, is sent there for good. */
public class Moved extends RuntimeException {
    private final String from;
    private final String to;

    /** @param from the path of the record, such as {@code /v1/labs/old}; {@code to} that of the other */
    public Moved(String from, String to) {
        super(from + " moved to " + to, null, false, false);
        this.from = from;
        this.to = to;
    }

    /** Where to ask instead, path-absolute. */
    String location(String rawPath, String rawQuery) {
        boolean below = rawPath.equals(from) || rawPath.startsWith(from + "/");
        String path = below ? to + rawPath.substring(from.length()) : to;
        return rawQuery == null ? path : path + "?" + rawQuery;
    }
}
