package nl.schuldenlab.events.registrations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody registers for an event: for themselves, or for somebody else whom they speak for. */
public record NewRegistration(
        @JsonUnwrapped @NotNull @Valid RegistrationDescription description,

        @Schema(
                description =
                        "Whether it is for somebody else than the caller; for who speaks for the `partner`, and the organisers.")
        Boolean forOther) {

    boolean isForCaller() {
        return !Boolean.TRUE.equals(forOther);
    }
}
