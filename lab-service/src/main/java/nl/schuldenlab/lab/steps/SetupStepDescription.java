package nl.schuldenlab.lab.steps;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.lab.supports.OwnerRole;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a lab notes of a step, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(SetupStepView.class)
@Schema(name = "SetupStepUpdate")
public record SetupStepDescription(
        @Size(min = 1, max = 5000) String note,
        @Enumerated(EnumType.STRING) OwnerRole ownerRole,

        @Schema(description = "Where what was done can be seen.") @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid
        List<@NotNull Source> evidence,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public SetupStepDescription {
        evidence = Given.list(evidence);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** What stands there before anybody noted something. */
    static SetupStepDescription untouched(Step step) {
        return new SetupStepDescription(null, step.usualOwner(), null, null, null, null);
    }
}
