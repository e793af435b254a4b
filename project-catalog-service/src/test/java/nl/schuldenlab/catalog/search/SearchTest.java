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
        return new Search("typed", List.of(words));
    }

    @Test
    void asks_for_a_word_in_any_of_its_forms() {
        assertThat(ROUTE.query(Hit.NAMED)).isEqualTo("('route':A | 'routes':A)");
        assertThat(ROUTE.query(Hit.BRIEF)).isEqualTo("('route':AB | 'routes':AB)");
        assertThat(JPF.query(Hit.TOLD)).isEqualTo("('jpf')");
    }

    @Test
    void takes_in_what_begins_with_a_word_or_contains_it() {
        assertThat(ROUTE.query(Hit.ANYWHERE)).isEqualTo("('route' | 'route':* | 'routes' | 'hulproute')");
    }

    @Test
    void leaves_a_short_word_whole() {
        assertThat(JPF.query(Hit.NAMED_ALIKE)).isEqualTo("('jpf':A)");
    }

    @Test
    void asks_for_both_parts_of_a_compound() {
        assertThat(COMPOUND.query(Hit.NAMED_ALIKE))
                .isEqualTo("('jongerenfonds':A | 'jongerenfonds':*A | ('jongeren':A & 'fonds':A))");
    }

    @Test
    void is_content_with_any_of_its_words_where_it_is_asked_so() {
        assertThat(of(ROUTE, JPF).any("A"))
                .isEqualTo("('route':A | 'route':*A | 'routes':A | 'hulproute':A) | ('jpf':A)");
        assertThat(of().any("A")).isEmpty();
    }
}
