package nl.schuldenlab.lab.themes;

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

/** What a theme is about and who facilitates it, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(InnovationThemeView.class)
@Schema(name = "InnovationThemeUpdate")
public record InnovationThemeDescription(
        @NotBlank @Size(max = 200) String title,

        @Schema(description = "What is to be found out.") @Size(min = 1, max = 2000)
        String question,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Facilitator> facilitators,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public InnovationThemeDescription {
        facilitators = Given.list(facilitators);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D111: outsiders or partners facilitate a theme, at least one of them. */
    @Override
    public List<String> missing() {
        return facilitators.isEmpty() ? List.of("facilitators") : List.of();
    }

    /** For each facilitator its partner, or null. */
    List<String> partners() {
        return facilitators.stream().map(Facilitator::partner).toList();
    }
}
