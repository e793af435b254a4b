package nl.schuldenlab.events.registrations;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.mails.OutgoingMail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail to somebody: what it told, and when it went. */
@Schema(name = "Told")
public record ToldView(
        @NotNull MailOccasion occasion,
        @NotNull Instant createdAt,
        @Schema(description = "Absent until it has gone.") Instant sentAt) {

    static ToldView of(OutgoingMail mail) {
        return new ToldView(mail.occasion(), mail.createdAt(), mail.sentAt());
    }
}
