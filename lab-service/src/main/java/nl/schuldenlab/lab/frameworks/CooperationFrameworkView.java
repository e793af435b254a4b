package nl.schuldenlab.lab.frameworks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework as the lab's people, its partners and other services see it. */
@Schema(name = "CooperationFramework")
public record CooperationFrameworkView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped CooperationFrameworkDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static CooperationFrameworkView of(CooperationFramework framework) {
        return new CooperationFrameworkView(
                framework.id(),
                framework.lab().slug(),
                framework.description(),
                framework.historical(),
                framework.incomplete(),
                framework.createdAt(),
                framework.updatedAt());
    }
}
