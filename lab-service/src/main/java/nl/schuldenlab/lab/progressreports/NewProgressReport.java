package nl.schuldenlab.lab.progressreports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A report on a quarter, or one from before the platform when {@code historical} is given. */
public record NewProgressReport(
        @NotNull @Min(1) @Max(9999) Integer year,
        @NotNull @Min(1) @Max(4) Integer quarter,
        @JsonUnwrapped @NotNull @Valid ProgressReportDescription description,
        @Valid Historical historical)
        implements NewRoot {

    ProgressReport toReport(Lab lab) {
        return new ProgressReport(lab, year, quarter, description, historical);
    }
}
