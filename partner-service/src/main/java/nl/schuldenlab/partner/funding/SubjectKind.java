package nl.schuldenlab.partner.funding;

import java.util.Locale;

/** What can need co-financing before it starts (D117). */
enum SubjectKind {
    PROJECT,
    ADOPTION,
    THEME;

    /** How the API and the earmark call it. */
    String property() {
        return name().toLowerCase(Locale.ROOT);
    }
}
