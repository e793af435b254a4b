package nl.schuldenlab.lab.endorsements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's endorsement of a lab as everybody may see it. */
@Schema(name = "Endorsement")
public record EndorsementView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull String partner,
        @JsonUnwrapped EndorsementDescription description,
        @NotNull EndorsementStatus status,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static EndorsementView of(Endorsement endorsement) {
        return new EndorsementView(
                endorsement.id(),
                endorsement.lab().slug(),
                endorsement.partner(),
                endorsement.description(),
                endorsement.status(),
                endorsement.historical(),
                endorsement.incomplete(),
                endorsement.createdAt(),
                endorsement.updatedAt());
    }
}
