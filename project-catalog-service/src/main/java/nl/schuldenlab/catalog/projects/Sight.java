package nl.schuldenlab.catalog.projects;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far a caller sees what is not public.
 *
 * @param labs those that the caller leads
 * @param partners those that the caller speaks for
 */
record Sight(boolean all, List<String> labs, List<String> partners) {

    /** Those whom a project must belong to one of, as the index calls them. */
    List<String> people() {
        return Stream.concat(
                        labs.stream().map(lab -> "lab/" + lab),
                        partners.stream().map(partner -> "partner/" + partner))
                .toList();
    }
}
