package nl.schuldenlab.events.mails;

/** What the mail server said to a copy that it was to take. */
enum Handover {
    /** 250: it is the server's from now on. */
    TAKEN,

    /** 5xx for this reader: it will never take it. */
    REFUSED,

    /** It may take this copy later. */
    LATER,

    /** Nothing, so that there is no use in asking it about others now. */
    NO_ANSWER
}
