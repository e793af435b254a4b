package nl.schuldenlab.catalog.projects;

/** Where a project was born: in a debt lab, in society itself, or at a partner (D148). */
public enum OriginKind {
    LAB,
    CIVIC_INITIATIVE,
    PARTNER
}
