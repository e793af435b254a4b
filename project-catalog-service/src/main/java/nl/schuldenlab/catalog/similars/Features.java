package nl.schuldenlab.catalog.similars;

import java.util.List;

/**
 * By what a project is held against others.
 *
 * @param slug its own, which is left out
 * @param named a text search query for one of the words that it is called by
 */
record Features(
        String slug,
        List<String> names,
        String named,
        List<String> targetGroups,
        List<String> mechanisms,
        List<String> phases) {}
