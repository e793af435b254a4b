package nl.schuldenlab.platform.input;

/** Which characters a text may hold: all but NUL and lone surrogates, which PostgreSQL cannot store. */
final class Characters {

    private Characters() {}

    static boolean storable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}
