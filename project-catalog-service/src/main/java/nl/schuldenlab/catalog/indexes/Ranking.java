package nl.schuldenlab.catalog.indexes;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.search.Hit;

/**
 * What was found by words, as sets of places with the best first.
 *
 * @param called the projects that are called exactly what was typed
 * @param words for each word, the projects where it is met
 */
record Ranking(BitSet called, List<Map<Hit, BitSet>> words) {

    /** What is called exactly so; then what has all words in its names, as words alike in its names, in its summary too, anywhere, as words alike anywhere. */
    List<BitSet> allWords() {
        return apart(
                Stream.concat(Stream.of(called), Arrays.stream(Hit.values()).map(this::everyWord)));
    }

    /**
     * Of what is seen, what has most of the words; of that, what has more of them in its names first. Always as many ranks.
     *
     * @param least how many words it must have
     */
    List<BitSet> mostWords(BitSet seen, int least) {
        BitSet[] atLeast = atLeast(Hit.ANYWHERE);
        BitSet[] named = atLeast(Hit.NAMED_ALIKE);
        int met = words.size();
        while (met >= least && !atLeast[met].intersects(seen)) {
            met--;
        }
        BitSet most = met < least ? new BitSet() : atLeast[met];
        most.and(seen);
        return apart(IntStream.rangeClosed(0, words.size()).mapToObj(fewer -> {
            BitSet rank = (BitSet) named[words.size() - fewer].clone();
            rank.and(most);
            return rank;
        }));
    }

    private BitSet everyWord(Hit hit) {
        return words.stream()
                .map(word -> (BitSet) word.get(hit).clone())
                .reduce((left, right) -> {
                    left.and(right);
                    return left;
                })
                .orElseGet(BitSet::new);
    }

    /** For each number, where at least so many words are met; with none, everywhere that any project was found. */
    private BitSet[] atLeast(Hit hit) {
        BitSet[] sets = Stream.generate(BitSet::new).limit(words.size() + 1L).toArray(BitSet[]::new);
        words.forEach(word -> sets[0].or(word.get(Hit.ANYWHERE)));
        for (Map<Hit, BitSet> word : words) {
            for (int many = words.size(); many > 0; many--) {
                BitSet oneMore = (BitSet) sets[many - 1].clone();
                oneMore.and(word.get(hit));
                sets[many].or(oneMore);
            }
        }
        return sets;
    }

    private static List<BitSet> apart(Stream<BitSet> ranks) {
        BitSet better = new BitSet();
        return ranks.map(rank -> {
                    BitSet rest = (BitSet) rank.clone();
                    rest.andNot(better);
                    better.or(rank);
                    return rest;
                })
                .toList();
    }
}
