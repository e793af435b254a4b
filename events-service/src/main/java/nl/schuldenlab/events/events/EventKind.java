package nl.schuldenlab.events.events;

/** What the network meets for. */
public enum EventKind {
    KICK_OFF,
    LAUNCH,
    INSPIRATION,
    KNOWLEDGE_NETWORK,
    PROJECT_LEADERS,
    STEERING_GROUP,
    WORKSHOP,
    PRESENTATION,
    WORKING_CONFERENCE,
    EXTERNAL_CONGRESS,
    SIGNING,
    OPENING,
    WORKING_VISIT,
    PUBLICATION,
    MEETING
}
