package nl.schuldenlab.catalog.indexes;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The projects that were found, by their places.
 *
 * @param ranks the best in the first set; none is in two of them
 * @param newest the greatest place that there is
 * @param someWords whether no project has all words that were looked for, so that these have some of them
 */
public record Finding(List<BitSet> ranks, int newest, boolean someWords) {

    /** Those of them that are among these. */
    Finding among(BitSet others) {
        return new Finding(
                ranks.stream()
                        .map(rank -> {
                            BitSet both = (BitSet) rank.clone();
                            both.and(others);
                            return both;
                        })
                        .toList(),
                newest,
                someWords);
    }

    /** Both, these first. */
    Finding before(Finding worse) {
        return new Finding(
                Stream.concat(ranks.stream(), worse.ranks.stream()).toList(),
                newest,
                !worse.isEmpty() && worse.someWords);
    }

    public BitSet all() {
        BitSet all = new BitSet(newest + 1);
        ranks.forEach(all::or);
        return all;
    }

    boolean isEmpty() {
        return ranks.stream().allMatch(BitSet::isEmpty);
    }

    public long total() {
        return ranks.stream().mapToLong(BitSet::cardinality).sum();
    }

    /** The same without its order. */
    public Finding unranked() {
        return new Finding(List.of(all()), newest, someWords);
    }
}
