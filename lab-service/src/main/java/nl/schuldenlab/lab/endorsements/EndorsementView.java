package nl.schuldenlab.lab.endorsements;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Purpose;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.provenance.Provenance;
import nl.schuldenlab.platform.provenance.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's endorsement of a lab as everybody may see it. */
@Schema(name = "Endorsement")
public record EndorsementView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull String partner,
        @NotNull List<Purpose> purposes,
        String statement,
        PartialDate endorsedOn,
        @NotNull EndorsementStatus status,
        String remarks,
        Boolean uncertain,
        @NotNull List<Source> sources,
        Historical historical,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static EndorsementView of(Endorsement endorsement) {
        Provenance provenance = endorsement.provenance();
        return new EndorsementView(
                endorsement.id(),
                endorsement.lab().slug(),
                endorsement.partner(),
                endorsement.purposes(),
                endorsement.statement(),
                endorsement.endorsedOn(),
                endorsement.status(),
                provenance.remarks(),
                provenance.uncertain(),
                provenance.sources(),
                provenance.historical(),
                endorsement.incomplete(),
                endorsement.createdAt(),
                endorsement.updatedAt());
    }
}
