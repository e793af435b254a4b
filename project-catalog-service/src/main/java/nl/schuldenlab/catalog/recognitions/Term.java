package nl.schuldenlab.catalog.recognitions;

import java.time.LocalDate;
import java.time.Period;
import nl.schuldenlab.catalog.projects.RecognitionLevel;

/** For how long a verdict holds: three years for what is well described, five for what is more, and for ever that there is no recognition. */
final class Term {
    private static final Period OF_DESCRIPTION = Period.ofYears(3);
    private static final Period OF_MORE = Period.ofYears(5);

    private Term() {}

    /** The last day, or null when there is none. */
    static LocalDate end(RecognitionLevel level, LocalDate decidedOn) {
        return switch (level) {
            case NONE -> null;
            case WELL_DESCRIBED -> decidedOn.plus(OF_DESCRIPTION);
            default -> decidedOn.plus(OF_MORE);
        };
    }
}
