package nl.schuldenlab.events.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A series as it is thought up. */
public record NewSeries(@JsonUnwrapped @NotNull @Valid SeriesDescription description) {

    Series toSeries() {
        return new Series(description);
    }
}
