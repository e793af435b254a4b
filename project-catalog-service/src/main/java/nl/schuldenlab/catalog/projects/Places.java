package nl.schuldenlab.catalog.projects;

import java.util.BitSet;
import java.util.Map;
import nl.schuldenlab.platform.paging.RowSet;

/** The rows of projects by their short numbers. */
final class Places {
    private static final String THESE = "cast(sql('place = any (?)', :places) as boolean) = true";
    private static final String ALL_BUT_THESE =
            "not cast(sql('place = any (?)', :places) as boolean) = true and cast(sql('place <= ?', :newest) as boolean) = true";

    private Places() {}

    /** @param newest the greatest place that there is */
    static RowSet rows(BitSet places, int newest) {
        if (places.isEmpty()) {
            return RowSet.NONE;
        }
        BitSet others = (BitSet) places.clone();
        others.flip(1, newest + 1);
        // a query is given what is less; most lists are of nearly all projects
        return others.cardinality() < places.cardinality()
                ? new RowSet(ALL_BUT_THESE, Map.of("places", numbers(others), "newest", newest))
                : new RowSet(THESE, Map.of("places", numbers(places)));
    }

    private static Integer[] numbers(BitSet places) {
        return places.stream().boxed().toArray(Integer[]::new);
    }
}
