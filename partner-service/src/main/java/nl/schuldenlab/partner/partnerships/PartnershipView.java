package nl.schuldenlab.partner.partnerships;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's taking part in a lab: its contacts, by their ids, for who may see them, and the rest for everybody. */
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

    /** @param description what the reader may see of it */
    static PartnershipView of(Partnership partnership, PartnershipDescription description) {
        return new PartnershipView(
                partnership.id(),
                partnership.lab(),
                partnership.partner(),
                description,
                partnership.status(),
                partnership.leftOn(),
                partnership.historical(),
                partnership.incomplete(),
                partnership.createdAt(),
                partnership.updatedAt());
    }
}
