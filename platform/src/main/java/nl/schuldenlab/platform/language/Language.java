package nl.schuldenlab.platform.language;

import java.util.List;
import java.util.Locale;

/** The two languages in which the suite answers. */
public enum Language {
    EN,
    NL;

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    /** The best of the two for an {@code Accept-Language} header (RFC 9110, 12.5.4); English when it says nothing we speak. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return EN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best != null && best.getLanguage().equals("nl") ? NL : EN;
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
