package nl.schuldenlab.catalog.projects;

import java.util.List;

/**
 * How far a caller sees what is not public.
 *
 * @param labs those that the caller leads
 * @param partners those that the caller speaks for, as an array, for that binds as one value
 */
record Sight(boolean all, List<String> labs, String[] partners) {}
