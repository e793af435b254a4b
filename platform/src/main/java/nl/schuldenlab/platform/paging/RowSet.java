package nl.schuldenlab.platform.paging;

import java.util.Map;

/**
 * Some of the rows of a list.
 *
 * @param condition what they meet, or null where there are none
 * @param values of the condition
 */
public record RowSet(String condition, Map<String, Object> values) {
    public static final RowSet NONE = new RowSet(null, Map.of());

    boolean isEmpty() {
        return condition == null;
    }
}
