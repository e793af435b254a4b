package nl.schuldenlab.lab.steps;

import nl.schuldenlab.platform.status.Judgement;

/** Whether what a step or a criterion demands is met now; unknown when a service could not be asked, and not on record for what was so before the platform. */
public enum SetupVerdict {
    MET,
    OPEN,
    UNKNOWN,
    NOT_ON_RECORD;

    static SetupVerdict of(Judgement judgement) {
        return switch (judgement.verdict()) {
            case BLOCKED -> OPEN;
            case UNKNOWN -> UNKNOWN;
            default -> MET;
        };
    }
}
