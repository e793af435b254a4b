package nl.schuldenlab.catalog.progressupdates;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a project stands on a day, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(ProjectProgressView.class)
@Schema(name = "ProjectProgressUpdate")
public record ProgressUpdateDescription(
        @NotNull PartialDate reportedOn,
        @NotNull @Enumerated(EnumType.STRING) Rag rag,

        @NotBlank @Size(max = 5000) String text,

        @Schema(description = "What is to be done next.") @Size(max = 20)
        List<@NotBlank @Size(max = 1000) String> nextSteps,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public ProgressUpdateDescription {
        nextSteps = Given.list(nextSteps);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
