package nl.schuldenlab.catalog.projects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A total that a source told of a project, such as how many municipalities use it; it stands beside what is counted here and is never added to it (D45). */
@Schema(name = "ReportedTotal")
public record ReportedTotal(
        @NotNull @Pattern(regexp = ProjectDescription.CODE) @Schema(example = "ADOPTING_MUNICIPALITIES")
        String metric,

        @NotNull @Min(0) @Max(1_000_000_000) Integer value,

        @Schema(description = "`true` when the source says that many or more.")
        Boolean atLeast,

        PartialDate asOf,
        @Size(max = 2000) String remarks,
        Boolean uncertain,
        @NotNull @Size(min = 1, max = 20) @Valid List<@NotNull Source> sources) {

    public ReportedTotal {
        atLeast = Given.mark(atLeast);
        uncertain = Given.mark(uncertain);
    }
}
