package nl.schuldenlab.events.registrations;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of cancelling by a personal link: nothing of the person, for a link may be passed on. */
@Schema(name = "RegistrationCancellation")
public record RegistrationCancellationView(
        @NotNull String event,
        @NotNull String title,
        @NotNull Integer seats,
        @NotNull RegistrationStatus status) {

    static RegistrationCancellationView of(Registration registration) {
        return new RegistrationCancellationView(
                registration.event().slug(),
                registration.event().description().title(),
                registration.seats(),
                registration.status());
    }
}
