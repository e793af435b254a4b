package nl.schuldenlab.platform.paging;

import java.util.ArrayList;
import java.util.List;

/** Conditions of HQL put together. */
final class Conditions {
    private Conditions() {}

    static String where(List<String> all) {
        return all.isEmpty() ? "" : " where (" + String.join(") and (", all) + ")";
    }

    /** What the rows of a rank meet: its own condition, and none of a better rank; the last rank is that of all others. */
    static List<String> ofRank(int rank, List<String> ranks) {
        List<String> met = new ArrayList<>();
        ranks.subList(0, rank).forEach(better -> met.add("not (" + better + ")"));
        if (rank < ranks.size()) {
            met.add(ranks.get(rank));
        }
        return met;
    }
}
