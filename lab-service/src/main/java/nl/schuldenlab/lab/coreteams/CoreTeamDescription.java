package nl.schuldenlab.lab.coreteams;

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

/** Under whom a core team works and of whom it consists, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(CoreTeamView.class)
@Schema(name = "CoreTeamUpdate")
public record CoreTeamDescription(
        @Schema(description = "The municipality, a partner of the lab, that the team belongs to (D107).") @NotNull @Slug
        String host,

        @Size(min = 1, max = 200) String department,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 200) @Valid List<@NotNull CoreTeamMember> members,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public CoreTeamDescription {
        members = Given.list(members);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    int numberOf(CoreTeamRole role) {
        return (int) members.stream().filter(each -> each.role() == role).count();
    }
}
