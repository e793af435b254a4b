package nl.schuldenlab.events.registrations;

import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.events.events.WaitingListPolicy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a registration stands now: with seats, or so many places from them. */
@Schema(name = "RegistrationPlace")
public record PlaceView(
        @NotNull RegistrationStatus status,

        @Schema(description = "The place in the waiting list, 1 for the first; absent for who does not wait.")
        Long waitingPosition,

        @NotNull WaitingListPolicy waitingListPolicy) {}
