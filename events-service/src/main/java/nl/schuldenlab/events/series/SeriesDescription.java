package nl.schuldenlab.events.series;

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
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** All that is said of a series, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(SeriesView.class)
@Schema(name = "SeriesUpdate")
public record SeriesDescription(
        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String lab,

        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Valid Recurrence recurrence,
        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Valid EventTemplate event,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public SeriesDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
