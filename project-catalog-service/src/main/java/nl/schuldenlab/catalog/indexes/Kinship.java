package nl.schuldenlab.catalog.indexes;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How near projects are to one that helps certain people, in certain ways, in certain phases. */
record Kinship(BitSet groups, BitSet ways, BitSet times) {
    private static final double WEIGHT_OF_TIME = 0.3;

    Kinship(Snapshot now, Map<Side, ? extends Collection<String>> features) {
        this(
                known(now, features, Side.TARGET_GROUP),
                known(now, features, Side.MECHANISM),
                known(now, features, Side.PHASE));
    }

    private static BitSet known(Snapshot now, Map<Side, ? extends Collection<String>> features, Side side) {
        Collection<String> values = features.get(side);
        return now.vocabularies().get(side).of(values == null ? List.of() : values);
    }

    /** 0 for one that does not help the same people, or neither in the same way nor at the same time. */
    double with(IndexedProject project) {
        int sharedWays = shared(project.on(Side.MECHANISM), ways);
        int sharedTimes = shared(project.on(Side.PHASE), times);
        boolean akin = shared(project.on(Side.TARGET_GROUP), groups) > 0 && sharedWays + sharedTimes > 0;
        return akin ? 1 + sharedWays + WEIGHT_OF_TIME * Math.min(sharedTimes, 2) : 0;
    }

    private static int shared(int[] values, BitSet wanted) {
        int shared = 0;
        for (int value : values) {
            shared += wanted.get(value) ? 1 : 0;
        }
        return shared;
    }
}
