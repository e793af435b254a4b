package nl.schuldenlab.events.sessions;

/** What a session is for: sharing what was learned (D21), informing (D33), connecting the network (D103), committing to a programme (D101), deciding. */
public enum SessionPurpose {
    KNOWLEDGE_SHARING,
    INFORMING,
    CONNECTING,
    COMMITMENT,
    DECISION,
    OTHER
}
