package nl.schuldenlab.catalog.links;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
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

/** What is said of a link, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(ProjectLinkView.class)
@Schema(name = "ProjectLinkUpdate")
public record LinkDescription(
        @Schema(description = "What the two have to do with each other.") @Size(min = 1, max = 2000)
        String note,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public LinkDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
