package nl.schuldenlab.catalog.indexes;

import jakarta.inject.Singleton;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.search.Hit;
import nl.schuldenlab.catalog.search.Search;
import nl.schuldenlab.catalog.search.Word;

/** Finds the projects that are worth holding against another one, so that not all have to be. */
@Singleton
public class Neighbours {
    private static final int MOST = 50;

    private final ProjectIndex index;
    private final WordSets words;

    Neighbours(ProjectIndex index, WordSets words) {
        this.index = index;
        this.words = words;
    }

    /**
     * The places of those that share the rarest words of its names, and of those that help the same people in the same way or at
     * the same time.
     *
     * @param names null for none
     */
    public List<Integer> of(Search names, Map<Side, ? extends Collection<String>> features) {
        Snapshot now = index.now();
        BitSet seen = now.meeting(now.choice(Map.of(Side.SIGHT, List.of("PUBLISHED"))));
        double[] called = called(names, now);
        IntStream alike = seen.stream().filter(place -> called[place] > 0);
        Kinship kinship = new Kinship(now, features);
        IntStream akin = seen.stream().filter(place -> kinship.with(now.rows()[place]) > 0);
        return Stream.concat(
                        best(alike, place -> called[place]).stream(),
                        best(akin, place -> kinship.with(now.rows()[place]) + called[place] / (1 + called[place]))
                                .stream())
                .distinct()
                .toList();
    }

    /** By place, how much of the names is shared: a word counts the more the fewer names have it. */
    private double[] called(Search names, Snapshot now) {
        double[] called = new double[now.rows().length];
        for (Word word : names == null ? List.<Word>of() : names.words()) {
            BitSet named = words.of(word, now).get(Hit.NAMED_ALIKE);
            double weight = Math.log(1 + (double) called.length / (1 + named.cardinality()));
            named.stream().filter(place -> place < called.length).forEach(place -> called[place] += weight);
        }
        return called;
    }

    private static PriorityQueue<Integer> best(IntStream places, IntToDoubleFunction worth) {
        Comparator<Integer> worstFirst =
                Comparator.<Integer>comparingDouble(worth::applyAsDouble).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(MOST + 1, worstFirst);
        places.forEach(place -> {
            best.add(place);
            if (best.size() > MOST) {
                best.poll();
            }
        });
        return best;
    }
}
