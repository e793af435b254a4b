package nl.schuldenlab.partner.funding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schuldenlab.partner.periods.Period;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.money.Money;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a partner promises to pay, when, for what and in which form, as one value: replaced whole, and absent means cleared. */
@Embeddable
@SelfChecked
@Replaces(FundingCommitmentView.class)
@Schema(name = "FundingCommitmentUpdate")
public record FundingCommitmentDescription(
        @NotNull @Enumerated(EnumType.STRING) FundingCategory category,

        @Schema(description = "Both its ends are given, but for history (D116).") @Valid
        Period period,

        @Valid Money amount,
        @Enumerated(EnumType.STRING) FinancingForm financingForm,
        @Valid Earmark earmark,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public FundingCommitmentDescription {
        period = Period.given(period);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D116: a period with both its ends, for four years from now says neither; and how much. */
    @Override
    public List<String> missing() {
        boolean dated = period != null && period.hasBothEnds();
        return Stream.of(dated ? null : "period", amount == null ? "amount" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (earmark != null && !earmark.namesOne()) {
            finding.fault("earmark", "one-earmark");
        }
    }

    /** Whether both promise the same amount for the same thing. */
    boolean promisesAs(FundingCommitmentDescription other) {
        return Objects.equals(amount, other.amount) && Objects.equals(earmark, other.earmark);
    }

    /** What the money is meant for; of no lab, project and so on where nothing was said. */
    Earmark purpose() {
        return earmark == null ? Earmark.NONE : earmark;
    }

    /** Null where it is not known. */
    PartialDate start() {
        return period == null ? null : period.from();
    }
}
