package nl.schuldenlab.catalog.adoptions;

/** Whether a project runs where it was born, or where it was brought in from elsewhere (D65, D69). */
public enum AdoptionKind {
    ORIGIN,
    IMPORT
}
