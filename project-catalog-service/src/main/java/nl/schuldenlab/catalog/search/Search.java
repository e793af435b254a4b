package nl.schuldenlab.catalog.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text that somebody looks for, as queries of PostgreSQL's text search. Weight A is what something is called by, B what is
 * said of it in short.
 *
 * @param typed as it was typed
 * @param joined {@code &} when all words must be found, {@code |} when one will do
 */
public record Search(String typed, List<Word> words, String joined) {
    static final String ALL = " & ";
    private static final String ANY = " | ";

    /** The same, content with one of the words. */
    public Search loosened() {
        return new Search(typed, words, ANY);
    }

    /** @param weights such as {@code AB}, empty for anywhere */
    public String forms(String weights) {
        return query(word -> word.forms(weights));
    }

    /** @param weights such as {@code AB}, empty for anywhere */
    public String kin(String weights) {
        return query(word -> word.kin(weights));
    }

    private String query(Function<Word, String> term) {
        return words.stream().map(term).collect(Collectors.joining(joined));
    }
}
