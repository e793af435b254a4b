package nl.schuldenlab.lab.councils;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A council of a year, or one from before the platform when {@code historical} is given. */
public record NewProgrammeCouncil(
        @NotNull @Min(1) @Max(9999) Integer year,
        @JsonUnwrapped @NotNull @Valid ProgrammeCouncilDescription description,
        @Valid Historical historical)
        implements NewRoot {

    ProgrammeCouncil toCouncil(Lab lab) {
        return new ProgrammeCouncil(lab, year, description, historical);
    }
}
