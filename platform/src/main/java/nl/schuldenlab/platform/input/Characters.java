package nl.schuldenlab.platform.input;

/** Which characters a text may hold: all but NUL and lone surrogates, which PostgreSQL cannot store. */
public final class Characters {

    private Characters() {}

    public static boolean storable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    static String checked(String text) {
        if (!storable(text)) {
            throw new IllegalArgumentException("a character that cannot be stored");
        }
        return text;
    }
}
