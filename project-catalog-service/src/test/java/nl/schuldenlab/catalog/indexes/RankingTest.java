package nl.schuldenlab.catalog.indexes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schuldenlab.catalog.search.Hit;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final BitSet NOWHERE = at();

    private static BitSet at(int... places) {
        BitSet set = new BitSet();
        IntStream.of(places).forEach(set::set);
        return set;
    }

    /** A word that is met in the names of some projects, and in these and others anywhere. */
    private static Map<Hit, BitSet> word(BitSet named, BitSet anywhere) {
        Map<Hit, BitSet> met = new EnumMap<>(Hit.class);
        for (Hit hit : Hit.values()) {
            met.put(hit, hit == Hit.NAMED || hit == Hit.NAMED_ALIKE ? named : anywhere);
        }
        return met;
    }

    @Test
    void puts_what_is_called_exactly_so_first_and_names_before_the_rest() {
        Ranking ranking = new Ranking(at(7), List.of(word(at(3, 7), at(1, 3, 7))));
        assertThat(ranking.allWords()).containsExactly(at(7), at(3), NOWHERE, at(1), NOWHERE, NOWHERE);
    }

    @Test
    void wants_all_words_of_each_project() {
        Ranking ranking = new Ranking(NOWHERE, List.of(word(at(1, 2), at(1, 2, 3)), word(at(2), at(2, 3, 4))));
        assertThat(ranking.allWords()).containsExactly(NOWHERE, at(2), NOWHERE, at(3), NOWHERE, NOWHERE);
    }

    @Test
    void finds_nothing_without_words() {
        Ranking ranking = new Ranking(NOWHERE, List.of());
        assertThat(ranking.allWords()).allMatch(BitSet::isEmpty);
        assertThat(ranking.mostWords(at(1), 1)).allMatch(BitSet::isEmpty);
    }

    @Test
    void is_content_with_most_words_and_puts_those_with_more_of_them_in_their_names_first() {
        Ranking ranking = new Ranking(
                NOWHERE,
                List.of(
                        word(at(4), at(1, 2, 4)),
                        word(at(2, 4), at(2, 3, 4)),
                        word(NOWHERE, at(1, 3, 5)),
                        word(NOWHERE, at(6))));
        assertThat(ranking.mostWords(at(1, 2, 3, 4, 5, 6), 2).stream().filter(rank -> !rank.isEmpty()))
                .containsExactly(at(4), at(2), at(1, 3));
    }

    @Test
    void looks_for_most_words_among_what_is_seen() {
        Ranking ranking = new Ranking(NOWHERE, List.of(word(NOWHERE, at(1, 2)), word(NOWHERE, at(2, 3))));
        assertThat(ranking.mostWords(at(1, 3), 1)).containsExactly(NOWHERE, NOWHERE, at(1, 3));
        assertThat(ranking.mostWords(at(1, 3), 2)).containsExactly(NOWHERE, NOWHERE, NOWHERE);
        assertThat(ranking.mostWords(at(4), 1)).containsExactly(NOWHERE, NOWHERE, NOWHERE);
    }
}
