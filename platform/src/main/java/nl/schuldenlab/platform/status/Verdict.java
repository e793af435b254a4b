package nl.schuldenlab.platform.status;

/** Whether an act is possible for a caller: yes; the rules forbid it; the rules could not be asked; or it is not theirs to do. */
public enum Verdict {
    ALLOWED,
    BLOCKED,
    UNKNOWN,
    FORBIDDEN
}
