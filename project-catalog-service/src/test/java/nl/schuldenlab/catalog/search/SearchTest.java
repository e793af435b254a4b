package nl.schuldenlab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Word ROUTE = Word.of(List.of(
            new Likeness(1, "route", Kin.FORM, "routes", null),
            new Likeness(1, "route", Kin.CONTAINER, "hulproute", null)));
    private static final Word JPF = Word.of(List.of(new Likeness(2, "jpf", Kin.FORM, null, null)));
    private static final Word COMPOUND = Word.of(List.of(
            new Likeness(1, "jongerenfonds", Kin.FORM, null, null),
            new Likeness(1, "jongerenfonds", Kin.SPLIT, "fonds", "jongeren")));

    private static Search of(Word... words) {
        return new Search("typed", List.of(words), Search.ALL);
    }

    @Test
    void asks_for_all_words_in_any_of_their_forms() {
        assertThat(of(ROUTE, JPF).forms("A")).isEqualTo("('route':A | 'routes':A) & ('jpf':A)");
    }

    @Test
    void takes_in_what_begins_with_a_word_or_contains_it() {
        assertThat(of(ROUTE).kin("")).isEqualTo("('route' | 'route':* | 'routes' | 'hulproute')");
    }

    @Test
    void leaves_a_short_word_whole() {
        assertThat(of(JPF).kin("A")).isEqualTo("('jpf':A)");
    }

    @Test
    void asks_for_both_parts_of_a_compound() {
        assertThat(of(COMPOUND).kin("A"))
                .isEqualTo("('jongerenfonds':A | 'jongerenfonds':*A | ('jongeren':A & 'fonds':A))");
    }

    @Test
    void asks_for_nothing_where_there_is_no_word() {
        assertThat(of().forms("A")).isEmpty();
    }
}
