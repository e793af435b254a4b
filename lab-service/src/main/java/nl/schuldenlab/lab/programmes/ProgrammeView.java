package nl.schuldenlab.lab.programmes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme; once it is adopted everybody may see it. */
@Schema(name = "Programme")
public record ProgrammeView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull Integer year,
        @JsonUnwrapped ProgrammeDescription description,
        @NotNull ProgrammeStatus status,
        PartialDate adoptedOn,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.id(),
                programme.lab().slug(),
                programme.year(),
                programme.description(),
                programme.status(),
                programme.adoptedOn(),
                programme.historical(),
                programme.incomplete(),
                programme.createdAt(),
                programme.updatedAt());
    }
}
