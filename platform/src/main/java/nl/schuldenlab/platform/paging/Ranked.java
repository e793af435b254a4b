package nl.schuldenlab.platform.paging;

/**
 * A row of a list, and how good it is.
 *
 * @param rank the place of its rank, 0 for the best; null in a list without ranks
 */
record Ranked<E>(Integer rank, E row) {

    /** The sort value of the row with its rank, as a cursor holds it. */
    String before(String value) {
        return rank == null ? value : rank + " " + value;
    }

    /** @param last the last rank that there is */
    static int rankIn(Cursor cursor, int last) {
        try {
            int rank = Integer.parseInt(cursor.value().split(" ", 2)[0]);
            if (rank >= 0 && rank <= last) {
                return rank;
            }
        } catch (NumberFormatException notOurs) {
            // told below, like a rank that is none
        }
        throw Cursor.refused();
    }

    static String valueIn(Cursor cursor) {
        String[] parts = cursor.value().split(" ", 2);
        return parts.length == 2 ? parts[1] : "";
    }
}
