package nl.schuldenlab.catalog.adoptions;

import java.util.List;

/** How far a project is where it is adopted. */
public enum AdoptionStatus {
    REQUESTED,
    PREPARING,
    STARTED,
    RUNNING_WELL,
    FORM_RECORDED,
    EMBEDDED,
    STOPPED;

    /** In which a lab still has work to do (D74, D194). */
    public static final List<AdoptionStatus> OPEN = List.of(REQUESTED, PREPARING, STARTED, RUNNING_WELL);

    /** In which the project is in use. */
    public static final List<AdoptionStatus> IN_USE = List.of(STARTED, RUNNING_WELL, FORM_RECORDED, EMBEDDED);

    private static final List<AdoptionStatus> RAN_WELL = List.of(RUNNING_WELL, FORM_RECORDED, EMBEDDED);

    /** The statuses that can come next; without a lab nobody has a working form to find (D74). */
    List<AdoptionStatus> next(boolean inLab) {
        return switch (this) {
            case REQUESTED -> List.of(PREPARING, STOPPED);
            case PREPARING -> List.of(STARTED, STOPPED);
            case STARTED -> List.of(RUNNING_WELL, STOPPED);
            case RUNNING_WELL -> inLab ? List.of(FORM_RECORDED, STOPPED) : List.of(FORM_RECORDED, EMBEDDED, STOPPED);
            case FORM_RECORDED -> List.of(EMBEDDED, STOPPED);
            case EMBEDDED -> List.of(STOPPED);
            case STOPPED -> List.of();
        };
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    public boolean isInUse() {
        return IN_USE.contains(this);
    }

    /** Whether it counts on a working form (D74). */
    public boolean hasForm() {
        return this == FORM_RECORDED || this == EMBEDDED;
    }

    boolean ranWell() {
        return RAN_WELL.contains(this);
    }

    /** The property that tells when it was reached. */
    String milestone() {
        return switch (this) {
            case REQUESTED -> "requestedOn";
            case PREPARING -> "preparingOn";
            case STARTED -> "startedOn";
            case RUNNING_WELL -> "runningWellOn";
            case FORM_RECORDED -> "formRecordedOn";
            case EMBEDDED -> "embeddedOn";
            case STOPPED -> "stoppedOn";
        };
    }
}
