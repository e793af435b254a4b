package nl.schuldenlab.partner.ambassadorships;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.partner.periods.Period;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Since when a partner is the ambassador of a theme, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(AmbassadorshipView.class)
@Schema(name = "AmbassadorshipUpdate")
public record AmbassadorshipDescription(
        PartialDate from,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public AmbassadorshipDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public List<String> missing() {
        return from == null ? List.of("from") : List.of();
    }

    /** Whether it can have ended on this date, as far as both dates are known. */
    boolean beganBy(PartialDate until) {
        return Period.areInOrder(from, until);
    }
}
