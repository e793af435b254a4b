package nl.schuldenlab.lab.councils;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** Who sits on a council, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(ProgrammeCouncilView.class)
@Schema(name = "ProgrammeCouncilUpdate")
public record ProgrammeCouncilDescription(
        @Schema(description = "Partners of the lab, each once (D98).")
        @NotNull
        @Size(min = 1, max = 100)
        @UniqueElements
        List<@NotNull @Slug String> members,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public ProgrammeCouncilDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** The same with one member in the place of another. */
    ProgrammeCouncilDescription with(String from, String to) {
        List<String> others =
                members.stream().map(each -> each.equals(from) ? to : each).toList();
        return new ProgrammeCouncilDescription(others, remarks, uncertain, sources);
    }
}
