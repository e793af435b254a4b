package nl.schuldenlab.catalog.links;

/** What ties two projects together (D114). */
public enum LinkKind {
    COMPLEMENTS,
    BUILDS_ON,
    OVERLAPS,
    SAME_TARGET_GROUP,
    SAME_PARTNERS
}
