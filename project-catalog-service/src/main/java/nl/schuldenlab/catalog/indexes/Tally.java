package nl.schuldenlab.catalog.indexes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Counts projects by their values; those that miss what is chosen on one side alone count on that side alone. */
final class Tally {
    private final Snapshot now;
    private final Choice chosen;
    private final List<Side> sides;
    private final int[][] counts;

    Tally(Snapshot now, Choice chosen, List<Side> sides) {
        this.now = now;
        this.sides = sides;
        this.chosen = chosen;
        this.counts = Arrays.stream(Side.values())
                .map(side -> new int[now.vocabularies().get(side).size()])
                .toArray(int[][]::new);
    }

    void count(IndexedProject project) {
        Choice.Of missed = chosen.missedBy(project);
        if (missed == null) {
            for (Side side : sides) {
                count(project, side);
            }
        } else if (missed != Choice.NONE) {
            count(project, missed.side());
        }
    }

    private void count(IndexedProject project, Side side) {
        for (int value : project.on(side)) {
            counts[side.ordinal()][value]++;
        }
    }

    Map<String, Long> on(Side side) {
        return now.vocabularies().get(side).named(counts[side.ordinal()]);
    }
}
