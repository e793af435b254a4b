package nl.schuldenlab.catalog.indexes;

import java.util.BitSet;
import java.util.List;

/** What is wanted on some sides: on each of them, one of some values. */
record Choice(List<Of> sides) {
    /** @param values by their ordinals */
    record Of(Side side, BitSet values) {}

    static final Of NONE = new Of(null, new BitSet());

    boolean isMetBy(IndexedProject project) {
        return missedBy(project) == null;
    }

    /** The only side on which a project has not what is wanted; null when it meets all, {@link #NONE} when it misses several. */
    Of missedBy(IndexedProject project) {
        Of missed = null;
        for (Of wanted : sides) {
            if (!project.hasOneOf(wanted.values(), wanted.side())) {
                if (missed != null) {
                    return NONE;
                }
                missed = wanted;
            }
        }
        return missed;
    }
}
