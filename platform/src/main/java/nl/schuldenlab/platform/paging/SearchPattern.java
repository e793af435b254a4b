package nl.schuldenlab.platform.paging;

import java.util.Locale;

/** A text to look for anywhere in another, as a pattern of {@code like}; its wildcards stand for themselves. */
public final class SearchPattern {

    private SearchPattern() {}

    /** @return null for null and blank, for then nothing was asked */
    public static String of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + plain + "%";
    }
}
