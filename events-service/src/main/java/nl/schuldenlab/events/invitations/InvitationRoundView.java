package nl.schuldenlab.events.invitations;

import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.events.events.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of filling the invitations from the register. */
@Schema(name = "InvitationRound")
public record InvitationRoundView(
        @NotNull String event,
        @NotNull Audience audience,

        @Schema(description = "How many were invited by this very request.") @NotNull
        Integer invited,

        @Schema(description = "How many of the audience had been invited before.") @NotNull
        Integer already) {}
