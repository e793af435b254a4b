package nl.schuldenlab.gateway.faults;

/** What happens to a service's answers on their way. */
enum Fault {
    NONE,
    LATE,
    SLOW_BODY,
    RESET,
    CUT,
    GARBAGE,
    /** The other side is gone without a word: the connection stays and nothing comes. */
    HALF_OPEN,
    /** The service was killed. */
    REFUSED
}
