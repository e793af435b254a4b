package nl.schuldenlab.catalog.businesscases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The business case of a project with its totals, as those see it who belong to the project or weigh it. */
@Schema(name = "BusinessCase")
public record BusinessCaseView(
        @NotNull UUID id,
        @NotNull String project,
        @JsonUnwrapped BusinessCaseDescription description,
        @NotNull BusinessCaseTotals totals,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static BusinessCaseView of(BusinessCase businessCase) {
        return new BusinessCaseView(
                businessCase.id(),
                businessCase.project().slug(),
                businessCase.description(),
                BusinessCaseTotals.of(businessCase.description()),
                businessCase.createdAt(),
                businessCase.updatedAt());
    }
}
