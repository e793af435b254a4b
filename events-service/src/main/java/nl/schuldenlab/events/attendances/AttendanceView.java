package nl.schuldenlab.events.attendances;

import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.registrations.AttendanceCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many came to an event, without a name; the registrations tell who did, as long as these are kept. */
@Schema(name = "Attendance")
public record AttendanceView(
        @NotNull String event,

        @Schema(description = "The seats of all who were registered.") @NotNull
        Long seatsExpected,

        @NotNull Long seatsPresent,
        @NotNull Long partiesAbsent,

        @Schema(description = "Of how many parties it was not told yet.") @NotNull
        Long partiesUnrecorded) {

    static AttendanceView of(Event event, AttendanceCounts counts) {
        return new AttendanceView(
                event.slug(),
                counts.seatsExpected(),
                counts.seatsPresent(),
                counts.partiesAbsent(),
                counts.partiesUnrecorded());
    }
}
