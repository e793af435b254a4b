package nl.schuldenlab.lab.teams;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.lab.executives.Department;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** Who sits in a programme team and what it sees to, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(ProgrammeTeamView.class)
@Schema(name = "ProgrammeTeamUpdate")
public record ProgrammeTeamDescription(
        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(min = 1, max = 50) @Valid
        List<@NotNull TeamMember> members,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 2) @UniqueElements
        List<@NotNull TeamTask> tasks,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public ProgrammeTeamDescription {
        tasks = tasks == null || tasks.isEmpty() ? List.of(TeamTask.values()) : Given.list(tasks);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D181: the executive organisations that its members come from. */
    public List<Department> departments() {
        return members.stream().map(TeamMember::department).distinct().toList();
    }
}
