package nl.schuldenlab.catalog.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes searches of what people type. */
@Singleton
public class Searches {
    private final WordRepository words;

    Searches(WordRepository words) {
        this.words = words;
    }

    /** @return null for null and blank, for then nothing was asked */
    public Search of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<Word> meant = words.alike(typed).stream()
                .collect(Collectors.groupingBy(Likeness::place, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Word::of)
                .toList();
        return new Search(typed, meant);
    }
}
