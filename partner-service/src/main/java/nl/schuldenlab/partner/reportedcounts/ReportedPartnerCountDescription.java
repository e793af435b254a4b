package nl.schuldenlab.partner.reportedcounts;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** What was reported, of when, and by whom, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(ReportedPartnerCountView.class)
@Schema(name = "ReportedPartnerCountUpdate")
public record ReportedPartnerCountDescription(
        @NotNull PartialDate asOf,
        @NotNull @Min(1) @Max(1_000_000) Integer count,
        @Size(max = 5000) String remarks,
        Boolean uncertain,

        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(min = 1, max = 50) @Valid
        List<@NotNull Source> sources)
        implements RootDescription {

    public ReportedPartnerCountDescription {
        uncertain = Given.mark(uncertain);
    }
}
