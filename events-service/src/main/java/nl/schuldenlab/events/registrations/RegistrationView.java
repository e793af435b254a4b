package nl.schuldenlab.events.registrations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as those see it who made it, who speak for its partner, and who organise the event. */
@Schema(name = "Registration")
public record RegistrationView(
        @NotNull UUID id,
        @NotNull String event,
        @JsonUnwrapped RegistrationDescription description,
        @NotNull RegistrationStatus status,

        @Schema(description = "The order of arrival at this event, which the waiting list keeps to; it never changes.")
        @NotNull
        Long arrival,

        @Schema(
                description =
                        "The place in the waiting list when it was made; in the answer that made it only, `place` tells it later.")
        Long waitingPosition,

        @Schema(description = "How many came; absent until that is known.")
        Integer present,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static RegistrationView of(Registration registration) {
        return of(registration, null);
    }

    static RegistrationView of(Registration registration, Long waitingPosition) {
        return new RegistrationView(
                registration.id(),
                registration.event().slug(),
                registration.description(),
                registration.status(),
                registration.arrival(),
                waitingPosition,
                registration.present(),
                registration.createdAt(),
                registration.updatedAt());
    }
}
