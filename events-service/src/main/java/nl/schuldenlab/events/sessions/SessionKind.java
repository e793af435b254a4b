package nl.schuldenlab.events.sessions;

/** The form of a session (D9, D20). */
public enum SessionKind {
    PRESENTATION,
    WORKSHOP,
    PANEL,
    KEYNOTE,
    DISCUSSION,
    NETWORKING,
    OTHER
}
