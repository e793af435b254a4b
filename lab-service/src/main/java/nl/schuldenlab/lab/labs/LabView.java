package nl.schuldenlab.lab.labs;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.provenance.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lab as everybody may see it. */
@Schema(name = "Lab")
public record LabView(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String name,
        @NotNull List<String> aliases,
        String motto,
        @NotNull Area area,
        @NotNull List<Purpose> purposes,
        @NotNull List<WorkingMode> workingModes,
        Direction foundingMode,
        Direction approach,
        PartialDate startedOn,
        PartialDate launchedOn,
        @NotNull LabStatus status,
        @NotNull List<String> lessons,
        String remarks,
        Boolean uncertain,
        @NotNull List<Source> sources,
        Historical historical,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static LabView of(Lab lab) {
        LabDescription described = lab.description();
        return new LabView(
                lab.id(),
                lab.slug(),
                described.name(),
                described.aliases(),
                described.motto(),
                described.area(),
                described.purposes(),
                described.workingModes(),
                described.foundingMode(),
                described.approach(),
                described.startedOn(),
                described.launchedOn(),
                lab.status(),
                lab.lessons(),
                described.remarks(),
                described.uncertain(),
                described.sources(),
                lab.historical(),
                lab.incomplete(),
                lab.createdAt(),
                lab.updatedAt());
    }
}
