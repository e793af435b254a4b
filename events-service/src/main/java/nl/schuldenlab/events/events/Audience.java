package nl.schuldenlab.events.events;

/** Whom an event is meant for (D33). */
public enum Audience {
    WHOLE_NETWORK,
    CEO_BOARD,
    PROJECT_LEADERS,
    MUNICIPALITIES,
    PARTNERS,
    PUBLIC
}
