package nl.schuldenlab.catalog.evidence;

/** Whether the research was done by who has no stake in the project, as far as known (D125). */
public enum Independence {
    YES,
    NO,
    UNKNOWN
}
