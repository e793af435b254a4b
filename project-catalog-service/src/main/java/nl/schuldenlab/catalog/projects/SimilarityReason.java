package nl.schuldenlab.catalog.projects;

/** In what two projects are alike. */
public enum SimilarityReason {
    NAME,
    TARGET_GROUPS,
    MECHANISMS,
    PHASES
}
