package nl.schuldenlab.lab.councils;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;

/** Finds the council of a year for the features that it decides on. */
@Singleton
public class ProgrammeCouncils {
    private final ProgrammeCouncilRepository councils;

    ProgrammeCouncils(ProgrammeCouncilRepository councils) {
        this.councils = councils;
    }

    public Optional<ProgrammeCouncil> of(Lab lab, int year) {
        return councils.of(lab, year);
    }
}
