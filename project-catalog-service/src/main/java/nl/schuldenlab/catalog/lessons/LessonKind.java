package nl.schuldenlab.catalog.lessons;

/** Whether a lesson is of what worked or of what did not; both are worth telling (D138). */
public enum LessonKind {
    WORKED,
    DID_NOT_WORK
}
