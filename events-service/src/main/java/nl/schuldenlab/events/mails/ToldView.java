package nl.schuldenlab.events.mails;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail to somebody: what it told, and what became of it. */
@Schema(name = "Told")
public record ToldView(
        @NotNull MailOccasion occasion,
        @NotNull Instant createdAt,
        @Schema(description = "Absent until it has gone.") Instant sentAt,

        @Schema(
                description =
                        "When it was clear that it would not go: nobody was to be told any more, no address was known, or the mail server refused it for good or was silent for days.")
        Instant givenUpAt) {

    public static ToldView of(OutgoingMail mail) {
        return new ToldView(mail.occasion(), mail.createdAt(), mail.sentAt(), mail.givenUpAt());
    }
}
