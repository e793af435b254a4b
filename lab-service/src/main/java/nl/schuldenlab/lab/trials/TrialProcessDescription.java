package nl.schuldenlab.lab.trials;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** How a lab tries out initiatives, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(TrialProcessView.class)
@Schema(name = "TrialProcessUpdate")
public record TrialProcessDescription(
        @NotBlank @Size(max = 10000) String summary,

        @Size(max = 50) @UniqueElements List<@NotBlank @Size(max = 1000) String> steps,

        @Schema(description = "How it is judged whether an initiative goes on.") @Size(min = 1, max = 5000)
        String evaluation,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public TrialProcessDescription {
        steps = Given.list(steps);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
