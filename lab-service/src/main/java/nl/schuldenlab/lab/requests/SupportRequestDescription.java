package nl.schuldenlab.lab.requests;

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

/** What a lab asks of the national team, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(SupportRequestView.class)
@Schema(name = "SupportRequestUpdate")
public record SupportRequestDescription(
        @NotBlank @Size(max = 5000) String question,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public SupportRequestDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
