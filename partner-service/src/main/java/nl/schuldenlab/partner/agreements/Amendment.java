package nl.schuldenlab.partner.agreements;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of who signs or until when, as all parties see it. */
@Schema(name = "Amendment")
public record Amendment(
        @NotNull Instant at,
        @NotNull AmendmentKind kind,

        @Schema(description = "The party, if it was about one.")
        String partner,

        @Schema(description = "The deadline from then on; absent for none.")
        Instant signBy,

        @Schema(description = "The `Change-Reason` of that change.")
        String reason) {}
