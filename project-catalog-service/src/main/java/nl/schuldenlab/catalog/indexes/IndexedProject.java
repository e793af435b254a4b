package nl.schuldenlab.catalog.indexes;

import java.util.BitSet;

/**
 * A project as the index knows it.
 *
 * @param place its short number
 * @param values for each side, by its ordinal, the ordinals of its values
 */
record IndexedProject(int place, int[][] values) {

    int[] on(Side side) {
        return values[side.ordinal()];
    }

    boolean hasOneOf(BitSet wanted, Side side) {
        for (int value : on(side)) {
            if (wanted.get(value)) {
                return true;
            }
        }
        return false;
    }
}
