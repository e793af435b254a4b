package nl.schuldenlab.events.registrations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The token of a personal link; whoever has it cancels. */
public record NewRegistrationCancellation(
        @NotNull @Pattern(regexp = "^[A-Za-z0-9_-]{43}$") String token) {

    /** Says nothing: no log shall hold a token. */
    @Override
    public String toString() {
        return "NewRegistrationCancellation";
    }
}
