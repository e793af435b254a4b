package nl.schuldenlab.catalog.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes searches of what people type. */
@Singleton
public class Searches {
    private static final Pattern POINT = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern PLURAL = Pattern.compile("['’]s\\b");

    private final WordRepository words;

    Searches(WordRepository words) {
        this.words = words;
    }

    /** @return null for null and blank, for then nothing was asked */
    public Search of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<Word> meant = words.alike(whole(typed)).stream()
                .collect(Collectors.groupingBy(Likeness::place, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Word::of)
                .toList();
        return new Search(typed, meant);
    }

    /** Without the points of C.S.R. and the apostrophe of app's, which would part one word into several. */
    private static String whole(String typed) {
        return PLURAL.matcher(POINT.matcher(typed).replaceAll("")).replaceAll("s");
    }
}
