package nl.schuldenlab.catalog.search;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A typed word with all that it may mean, as a term of a text search query. Words hold letters and digits only, so that they can be quoted as they are. */
public record Word(String asked, List<Likeness> alike) {
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_ALONE = 3;

    static Word of(List<Likeness> alike) {
        return new Word(alike.get(0).asked(), alike);
    }

    /** Whether it is long enough to be looked for alone, where not all words are found. */
    public boolean saysSomething() {
        return asked.length() >= SHORTEST_ALONE;
    }

    /** The text search query for this sort of hit. */
    public String query(Hit hit) {
        return hit.query(this);
    }

    /** The word in any of its forms. @param weights where it is looked for, empty for anywhere */
    String forms(String weights) {
        return either(Stream.concat(Stream.of(plain(asked, weights)), known(kin -> kin == Kin.FORM, weights)));
    }

    /** The word, what begins with it, compounds with it, its parts, and what it may be a typing error of. */
    String kin(String weights) {
        Stream<String> beginning =
                asked.length() < SHORTEST_BEGINNING ? Stream.of() : Stream.of("'" + asked + "':*" + weights);
        return either(Stream.of(Stream.of(plain(asked, weights)), beginning, known(kin -> true, weights))
                .flatMap(each -> each));
    }

    private Stream<String> known(Predicate<Kin> kin, String weights) {
        return alike.stream()
                .filter(each -> each.known() != null && kin.test(each.kin()))
                .map(each -> each.rest() == null
                        ? plain(each.known(), weights)
                        : "(" + plain(each.rest(), weights) + " & " + plain(each.known(), weights) + ")");
    }

    private static String plain(String word, String weights) {
        return weights.isEmpty() ? "'" + word + "'" : "'" + word + "':" + weights;
    }

    private static String either(Stream<String> terms) {
        return terms.distinct().collect(Collectors.joining(" | ", "(", ")"));
    }
}
