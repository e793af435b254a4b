package nl.schuldenlab.partner.partnerships;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's taking part in a lab as everybody may see it: no contact persons, no amounts. */
@Schema(name = "Partnership")
public record PartnershipView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull String partner,
        @JsonUnwrapped PartnershipDescription description,
        @NotNull PartnershipStatus status,
        PartialDate leftOn,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static PartnershipView of(Partnership partnership) {
        return new PartnershipView(
                partnership.id(),
                partnership.lab(),
                partnership.partner(),
                partnership.description(),
                partnership.status(),
                partnership.leftOn(),
                partnership.historical(),
                partnership.incomplete(),
                partnership.createdAt(),
                partnership.updatedAt());
    }
}
