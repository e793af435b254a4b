package nl.schuldenlab.events.series;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of a series. */
@Schema(name = "Occurrence")
public record OccurrenceView(
        @NotNull LocalDate occursOn,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,

        @Schema(description = "The slug of the event that was planned for it; absent until then.")
        String event) {

    static OccurrenceView of(LocalDate day, Recurrence when, Occurrence planned) {
        return new OccurrenceView(day, when.startsAt(day), when.endsAt(day), planned == null ? null : planned.event());
    }
}
