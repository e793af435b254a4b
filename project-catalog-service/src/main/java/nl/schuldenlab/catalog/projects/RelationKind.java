package nl.schuldenlab.catalog.projects;

/** How another project stands to this one: related to it, or what came after it. */
public enum RelationKind {
    RELATED,
    SUCCESSOR
}
