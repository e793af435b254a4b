package nl.schuldenlab.events.invitations;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as the organisers see it, and the partner that is invited. */
@Schema(name = "Invitation")
public record InvitationView(
        @NotNull UUID id,
        @NotNull String event,

        @Schema(description = "Absent for somebody who is known by the contact alone, such as a project leader.")
        String partner,

        @Schema(description = "Absent when the partner as such is invited.")
        UUID contact,

        @Schema(description = "Whether the register named this guest, not somebody by hand.") @NotNull
        Boolean fromAudience,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static InvitationView of(Invitation invitation) {
        return new InvitationView(
                invitation.id(),
                invitation.event().slug(),
                invitation.partner(),
                invitation.contact(),
                invitation.isFromAudience(),
                invitation.createdAt(),
                invitation.updatedAt());
    }
}
