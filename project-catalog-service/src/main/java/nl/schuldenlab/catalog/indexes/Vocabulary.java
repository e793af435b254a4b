package nl.schuldenlab.catalog.indexes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values that were ever met on a side, numbered. */
final class Vocabulary {
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    synchronized int[] learn(String... met) {
        int[] learned = new int[met.length];
        for (int i = 0; i < met.length; i++) {
            learned[i] = ordinals.computeIfAbsent(met[i], value -> {
                values.add(value);
                return values.size() - 1;
            });
        }
        return learned;
    }

    /** The numbers of those values that are known. */
    synchronized BitSet of(Collection<String> asked) {
        BitSet known = new BitSet(values.size());
        asked.stream().map(ordinals::get).filter(Objects::nonNull).forEach(known::set);
        return known;
    }

    synchronized String name(int ordinal) {
        return values.get(ordinal);
    }

    synchronized Map<String, Long> named(int[] counts) {
        Map<String, Long> named = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                named.put(values.get(i), (long) counts[i]);
            }
        }
        return named;
    }

    synchronized int size() {
        return values.size();
    }
}
