package nl.schuldenlab.lab.frameworks;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** What a framework says, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(CooperationFrameworkView.class)
@Schema(name = "CooperationFrameworkUpdate")
public record CooperationFrameworkDescription(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid FrameworkPeriod period,

        @Schema(description = "Why the partners made it (D91).") @Size(min = 1, max = 5000)
        String rationale,

        @Size(max = 300) String motto,

        @Schema(description = "The principles of working together, in their order (D93).") @Size(max = 50)
        List<@NotBlank @Size(max = 2000) String> principles,

        @Schema(description = "The publications that it builds on (D92).") @Size(max = 50) @UniqueElements
        List<@NotNull @Slug String> basedOn,

        @Schema(description = "The agreement by which partners sign it; a partner is bound once it has signed (D94).")
        UUID agreement,

        @JdbcTypeCode(SqlTypes.JSON) @Valid FrameworkLimits limits,
        @JdbcTypeCode(SqlTypes.JSON) @Valid FrameworkSwitches switches,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public CooperationFrameworkDescription {
        principles = Given.list(principles);
        basedOn = Given.list(basedOn);
        limits = limits == null ? FrameworkLimits.none() : limits;
        switches = switches == null ? FrameworkSwitches.none() : switches;
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
