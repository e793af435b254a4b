package nl.schuldenlab.catalog.adoptions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
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

/** What is said of an adoption beside its status, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(AdoptionView.class)
@Schema(name = "AdoptionUpdate")
public record AdoptionDescription(
        PartialDate plannedOn,
        @Valid Participants participants,
        @Enumerated(EnumType.STRING) FinancingForm financingForm,

        @Schema(description = "Whether SchuldenlabNL helps (D63).")
        Boolean supportedByNational,

        @Schema(description = "A source's own word for the status.") @Size(min = 1, max = 100)
        String statusAsReported,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public AdoptionDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
