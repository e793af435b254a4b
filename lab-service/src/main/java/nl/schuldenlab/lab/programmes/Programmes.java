package nl.schuldenlab.lab.programmes;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;

/** Finds the programme of a year for the features that belong to it. */
@Singleton
public class Programmes {
    private final ProgrammeRepository programmes;

    Programmes(ProgrammeRepository programmes) {
        this.programmes = programmes;
    }

    public Optional<Programme> of(Lab lab, int year) {
        return programmes.of(lab, year);
    }
}
