package nl.schuldenlab.catalog.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that somebody looks for, as queries of PostgreSQL's text search. Weight A is what something is called by, B what is
 * said of it in short.
 *
 * @param typed as it was typed
 * @param words those that say something
 */
public record Search(String typed, List<Word> words) {

    /** One of the words, or what it may mean. @param weights such as {@code AB}, empty for anywhere */
    public String any(String weights) {
        return words.stream().map(word -> word.kin(weights)).collect(Collectors.joining(" | "));
    }
}
