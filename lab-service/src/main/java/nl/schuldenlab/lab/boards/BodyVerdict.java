package nl.schuldenlab.lab.boards;

/** Whether a body can do its work: it is as agreed, it is not, it was agreed on and is not there, nobody agreed on it, or it could not be found out. */
public enum BodyVerdict {
    VALID,
    INVALID,
    MISSING,
    NOT_REQUIRED,
    UNKNOWN
}
