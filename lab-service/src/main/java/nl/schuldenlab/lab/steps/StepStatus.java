package nl.schuldenlab.lab.steps;

import java.util.List;

/** How far a step is; of a lab that was set up before the platform, nothing is on record. */
public enum StepStatus {
    TODO,
    IN_PROGRESS,
    DONE,
    NOT_ON_RECORD;

    /** What can come next: a step may be taken up again. */
    List<StepStatus> next() {
        return switch (this) {
            case TODO -> List.of(IN_PROGRESS, DONE);
            case IN_PROGRESS -> List.of(DONE, TODO);
            case DONE -> List.of(IN_PROGRESS);
            case NOT_ON_RECORD -> List.of();
        };
    }
}
