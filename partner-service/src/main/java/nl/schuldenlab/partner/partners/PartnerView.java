package nl.schuldenlab.partner.partners;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner as everybody may see it. */
@Schema(name = "Partner")
public record PartnerView(
        @NotNull UUID id,
        @NotNull String slug,
        @JsonUnwrapped PartnerDescription description,
        @NotNull PartnerStatus status,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static PartnerView of(Partner partner) {
        return new PartnerView(
                partner.id(),
                partner.slug(),
                partner.description(),
                partner.status(),
                partner.historical(),
                partner.incomplete(),
                partner.createdAt(),
                partner.updatedAt());
    }
}
