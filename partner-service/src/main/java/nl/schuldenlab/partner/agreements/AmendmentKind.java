package nl.schuldenlab.partner.agreements;

/** What was changed about who signs an agreement and until when. */
public enum AmendmentKind {
    PARTY_REQUIRED,
    PARTY_INVITED,
    /** From required to invited, so that one refusal does not end a lab. */
    PARTY_MOVED,
    PARTY_REMOVED,
    DEADLINE_EXTENDED,
    DEADLINE_SHORTENED
}
