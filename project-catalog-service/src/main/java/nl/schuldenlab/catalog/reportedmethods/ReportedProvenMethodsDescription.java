package nl.schuldenlab.catalog.reportedmethods;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** How many methods were called proven, when, and which of them a source names, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(ReportedProvenMethodsView.class)
@Schema(name = "ReportedProvenMethodsUpdate")
public record ReportedProvenMethodsDescription(
        @NotNull PartialDate asOf,
        @NotNull @Min(1) @Max(10_000) Integer count,

        @Schema(description = "Those that the source names; all of them or some.") @Size(max = 200) @UniqueElements
        List<@NotNull @Slug String> projects,

        @Size(max = 5000) String remarks,
        Boolean uncertain,

        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(min = 1, max = 50) @Valid
        List<@NotNull Source> sources)
        implements RootDescription {

    public ReportedProvenMethodsDescription {
        projects = Given.list(projects);
        uncertain = Given.mark(uncertain);
    }
}
