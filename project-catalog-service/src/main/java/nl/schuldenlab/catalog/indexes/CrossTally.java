package nl.schuldenlab.catalog.indexes;

import java.util.HashMap;
import java.util.Map;

/** Counts projects by the values of two sides at once. */
final class CrossTally {
    private final Vocabulary rows;
    private final Vocabulary columns;
    private final Side side;
    private final Side other;
    private final int[][] counts;

    CrossTally(Snapshot now, Side side, Side other) {
        this.rows = now.vocabularies().get(side);
        this.columns = now.vocabularies().get(other);
        this.side = side;
        this.other = other;
        this.counts = new int[rows.size()][columns.size()];
    }

    void count(IndexedProject project) {
        for (int row : project.on(side)) {
            for (int column : project.on(other)) {
                counts[row][column]++;
            }
        }
    }

    Map<String, Map<String, Long>> counts() {
        Map<String, Map<String, Long>> named = new HashMap<>();
        for (int row = 0; row < counts.length; row++) {
            named.put(rows.name(row), columns.named(counts[row]));
        }
        return named;
    }
}
