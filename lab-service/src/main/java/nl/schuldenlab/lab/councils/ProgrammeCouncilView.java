package nl.schuldenlab.lab.councils;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A council as the lab's people and its partners see it. */
@Schema(name = "ProgrammeCouncil")
public record ProgrammeCouncilView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull Integer year,
        @JsonUnwrapped ProgrammeCouncilDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ProgrammeCouncilView of(ProgrammeCouncil council) {
        return new ProgrammeCouncilView(
                council.id(),
                council.lab().slug(),
                council.year(),
                council.description(),
                council.historical(),
                council.incomplete(),
                council.createdAt(),
                council.updatedAt());
    }
}
