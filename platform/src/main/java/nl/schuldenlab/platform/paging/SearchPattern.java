package nl.schuldenlab.platform.paging;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /**
     * The condition that the pattern {@code :q} is found in one of these texts; accents and case do not matter.
     *
     * @param texts HQL expressions, which may be null in the database
     */
    public static String in(String... texts) {
        String all = Arrays.stream(texts)
                .map(text -> "coalesce(" + text + ", '')")
                .collect(Collectors.joining(" || ' ' || "));
        return "cast(unaccent(lower(" + all + ")) as string) like cast(unaccent(:q) as string) escape '\\'";
    }
}
