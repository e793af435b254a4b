package nl.schuldenlab.lab.programmes;

import java.time.Instant;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;

/** The changes of course that were decided, as far as the rules of a programme ask. */
public interface DecidedChanges {

    /** When the latest of a year's programme was decided. */
    Optional<Instant> latestOf(Lab lab, int year);
}
