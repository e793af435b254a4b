package nl.schuldenlab.platform.paging;

import java.util.List;

/** Conditions of HQL put together. */
final class Conditions {
    private Conditions() {}

    static String where(List<String> all) {
        return all.isEmpty() ? "" : " where (" + String.join(") and (", all) + ")";
    }
}
