package nl.schuldenlab.events.publications;

/** The form of a publication. */
public enum PublicationKind {
    MAGAZINE,
    ARTICLE,
    ESSAY,
    NEWS,
    REPORT
}
