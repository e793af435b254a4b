package nl.schuldenlab.events.mails;

/** What a mail tells: an invitation, what became of a registration, or what became of the event. */
public enum MailOccasion {
    INVITATION,
    REGISTERED,
    WAITING,
    PROMOTED,
    CANCELLED,
    EVENT_MOVED,
    EVENT_POSTPONED,
    EVENT_CANCELLED,
    REMINDER
}
