package nl.schuldenlab.partner.contributions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.partner.periods.Period;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.money.Money;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** Who brings in what, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(ContributionView.class)
@Schema(name = "ContributionUpdate")
public record ContributionDescription(
        @NotNull @Size(min = 1, max = 30) @UniqueElements List<@NotNull @Slug String> partners,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String lab,

        @NotNull @Enumerated(EnumType.STRING) ContributionType type,

        @Schema(description = "What it is, in the partners' own words.") @Size(min = 1, max = 2000)
        String note,

        @Schema(description = "What it is worth, where that is known; there is no minimum (D139).") @Valid
        Money amount,

        @Valid Period period,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public ContributionDescription {
        period = Period.given(period);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** Null where it is not known. */
    PartialDate start() {
        return period == null ? null : period.from();
    }
}
