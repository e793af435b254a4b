package nl.schuldenlab.reference;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a municipality can be found by: its names and code without case, accents, punctuation and a leading 's or 't. */
record SearchText(List<String> labels) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^[st] (?=.)");

    static SearchText of(Municipality municipality) {
        String code = municipality.code();
        Stream<String> names = Stream.concat(Stream.of(municipality.name()), municipality.aliases().stream());
        Stream<String> codes = Stream.of(code, code.substring(2));
        return new SearchText(
                Stream.concat(names, codes).map(SearchText::normalised).toList());
    }

    static String normalised(String text) {
        String words = NOT_A_WORD.matcher(folded(text)).replaceAll(" ").strip();
        return LEADING_ARTICLE.matcher(words).replaceFirst("");
    }

    static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    boolean startsWith(String query) {
        return labels.stream().anyMatch(label -> label.startsWith(query));
    }

    boolean matches(String query) {
        List<String> words = List.of(query.split(" "));
        return labels.stream().map(label -> Arrays.asList(label.split(" "))).anyMatch(label -> words.stream()
                .allMatch(word -> label.stream().anyMatch(part -> part.startsWith(word))));
    }
}
