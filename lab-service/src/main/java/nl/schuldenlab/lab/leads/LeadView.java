package nl.schuldenlab.lab.leads;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lead of a lab as its insiders see it. */
@Schema(name = "Lead")
public record LeadView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped LeadDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static LeadView of(Lead lead) {
        return new LeadView(
                lead.id(),
                lead.lab().slug(),
                lead.description(),
                lead.historical(),
                lead.incomplete(),
                lead.createdAt(),
                lead.updatedAt());
    }
}
