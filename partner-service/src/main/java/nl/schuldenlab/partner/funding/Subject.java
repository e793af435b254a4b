package nl.schuldenlab.partner.funding;

import java.util.Locale;
import java.util.UUID;

/** What co-financing is asked of, such as {@code project:geldmaatje-in-de-klas}. */
record Subject(SubjectKind kind, String name) {
    static final String SHAPE =
            "^((project|theme):[a-z0-9]+(-[a-z0-9]+)*|adoption:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$";

    /** @param text of the {@link #SHAPE} */
    static Subject of(String text) {
        String[] parts = text.split(":", 2);
        return new Subject(SubjectKind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
    }

    /** As the database compares it. */
    Object reference() {
        return kind == SubjectKind.ADOPTION ? UUID.fromString(name) : name;
    }

    @Override
    public String toString() {
        return kind.property() + ":" + name;
    }
}
