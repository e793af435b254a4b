package nl.schuldenlab.events.registrations;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.events.events.WaitingListPolicy;
import nl.schuldenlab.platform.problem.BlockerView;
import nl.schuldenlab.platform.status.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How full an event is now, and whether the caller could register. */
@Schema(name = "RegistrationSummary")
public record RegistrationSummaryView(
        @NotNull String event,

        @Schema(description = "Absent when there is room for everybody.")
        Integer capacity,

        @NotNull Integer seatsTaken,

        @Schema(description = "Absent when there is room for everybody.")
        Integer seatsFree,

        @NotNull Integer partiesWaiting,
        @NotNull Integer seatsWaiting,
        @NotNull WaitingListPolicy waitingListPolicy,

        @Schema(
                description =
                        "Whether the caller could register one person now; FORBIDDEN without a login. Without free seats that means waiting.")
        @NotNull
        Verdict verdict,

        @NotNull List<BlockerView> blockers,
        @NotNull Instant checkedAt) {}
