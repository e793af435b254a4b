package nl.schuldenlab.lab.progressreports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A progress report as the lab's people and its partners see it. */
@Schema(name = "ProgressReport")
public record ProgressReportView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull Integer year,
        @NotNull Integer quarter,
        @JsonUnwrapped ProgressReportDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ProgressReportView of(ProgressReport report) {
        return new ProgressReportView(
                report.id(),
                report.lab().slug(),
                report.year(),
                report.quarter(),
                report.description(),
                report.historical(),
                report.incomplete(),
                report.createdAt(),
                report.updatedAt());
    }
}
