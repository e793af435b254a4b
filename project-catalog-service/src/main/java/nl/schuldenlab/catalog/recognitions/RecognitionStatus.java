package nl.schuldenlab.catalog.recognitions;

import java.util.List;

/** Whether a committee's verdict holds: until its day has come, until a new one, or not at all since it was recorded by mistake. */
public enum RecognitionStatus {
    VALID,
    REASSESSMENT_DUE,
    SUPERSEDED,
    WITHDRAWN;

    /** What people can make of it; that it grows old is the work of time, that it is superseded of a new verdict. */
    List<RecognitionStatus> next() {
        return this == WITHDRAWN ? List.of() : List.of(WITHDRAWN);
    }

    /** Whether it is the project's present verdict. */
    boolean stands() {
        return this == VALID || this == REASSESSMENT_DUE;
    }
}
