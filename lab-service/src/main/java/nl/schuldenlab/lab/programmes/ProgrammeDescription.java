package nl.schuldenlab.lab.programmes;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
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

/** What a lab sets out to do in a year, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(ProgrammeView.class)
@Schema(name = "ProgrammeUpdate")
public record ProgrammeDescription(
        @Size(min = 1, max = 5000) String summary,

        @Schema(description = "Innovation themes of the lab and the year.") @Size(max = 100) @UniqueElements
        List<@NotNull UUID> themes,

        @Schema(description = "Projects of the catalogue.") @Size(max = 200) @UniqueElements
        List<@NotNull @Slug String> projects,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    static final ProgrammeDescription NOTHING = new ProgrammeDescription(null, null, null, null, null, null);

    public ProgrammeDescription {
        themes = Given.list(themes);
        projects = Given.list(projects);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** Whether it sets out to do the same; in which order is no matter. */
    boolean holdsTheSameAs(ProgrammeDescription other) {
        return Set.copyOf(themes).equals(Set.copyOf(other.themes))
                && Set.copyOf(projects).equals(Set.copyOf(other.projects));
    }
}
