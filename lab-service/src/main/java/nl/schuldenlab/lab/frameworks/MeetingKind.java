package nl.schuldenlab.lab.frameworks;

/** The meetings that a lab may wish to hold so many times a year (D102, D104, D113); events-service keeps and counts them. */
public enum MeetingKind {
    INSPIRATION,
    KNOWLEDGE_NETWORK,
    PROJECT_LEADERS,
    STEERING_GROUP,
    WORKSHOP,
    PRESENTATION,
    WORKING_CONFERENCE,
    WORKING_VISIT,
    MEETING
}
