package nl.schuldenlab.lab.coursechanges;

import jakarta.persistence.Embeddable;
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

/** What is to change and who had a say in it, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(CourseChangeView.class)
@Schema(name = "CourseChangeUpdate")
public record CourseChangeDescription(
        @NotBlank @Size(max = 200) String title,
        @Size(min = 1, max = 5000) String motivation,

        @Schema(description = "Whether the core team cannot decide on it alone (D106).") @NotNull
        Boolean crucial,

        PartialDate proposedOn,
        @JdbcTypeCode(SqlTypes.JSON) @Valid CouncilInvolvement councilInvolvement,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public CourseChangeDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D106: who is to be involved must be told what it is about. */
    @Override
    public List<String> missing() {
        return motivation == null || motivation.isBlank() ? List.of("motivation") : List.of();
    }
}
