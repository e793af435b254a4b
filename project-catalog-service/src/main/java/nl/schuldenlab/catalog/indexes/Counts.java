package nl.schuldenlab.catalog.indexes;

import java.util.Map;

/**
 * How many projects there are of each value.
 *
 * @param someWords whether no project has all words that were looked for, so that those with some of them are counted
 */
public record Counts(Map<Side, Map<String, Long>> bySide, boolean someWords) {}
