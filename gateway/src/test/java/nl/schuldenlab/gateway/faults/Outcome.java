package nl.schuldenlab.gateway.faults;

/** What a client may see of a request: each but one of these is a request that was lost or garbled. */
enum Outcome {
    WHOLE,
    /** A 503 that says which service is away, when to come back, and under which trace it is known. */
    PROBLEM,
    /** The connection ended before the answer did. */
    CUT,
    WRONG
}
