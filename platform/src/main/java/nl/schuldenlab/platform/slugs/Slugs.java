package nl.schuldenlab.platform.slugs;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Slugs made from names, and the words that none may be. */
public final class Slugs {
    public static final String SHAPE = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final int LONGEST = 80;
    private static final Set<String> RESERVED = Set.of(
            "about",
            "agenda",
            "changes",
            "coverage",
            "export",
            "facets",
            "history",
            "impact",
            "matches",
            "new",
            "openapi",
            "overview",
            "search",
            "similar",
            "summary",
            "transitions");

    private Slugs() {}

    static boolean isWellFormed(String slug) {
        return slug.length() >= 2 && slug.length() <= LONGEST && slug.matches(SHAPE);
    }

    static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }

    /**
     * The given slug, or one made from the name.
     *
     * @throws Refusal 400 when the name yields none that may be used
     */
    public static String of(String given, String name) {
        if (given != null) {
            return given;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
        if (cut.length() < 2 || isReserved(cut)) {
            throw Refusal.invalid(Fault.pointer("/slug", "required"));
        }
        return cut;
    }
}
