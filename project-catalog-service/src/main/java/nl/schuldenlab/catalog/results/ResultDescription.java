package nl.schuldenlab.catalog.results;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.evidence.Dimension;
import nl.schuldenlab.catalog.evidence.Figures;
import nl.schuldenlab.catalog.projects.ImpactCategory;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was reached, for whom, in which period and where, as one value: replaced whole, and absent means cleared. Totals only, nothing of a person. */
@Embeddable
@SelfChecked
@Replaces(ResultView.class)
@Schema(name = "ResultUpdate")
public record ResultDescription(
        @Schema(
                description =
                        "The adoption of this project that it was reached in; absent when it is of the whole project.")
        UUID adoption,

        @KnownMunicipality String municipality,

        @NotNull
        @Pattern(regexp = CODE)
        @Schema(
                description =
                        "What is counted, such as `PEOPLE_REACHED`, `PEOPLE_FREE_OF_DEBT_WORRY`, `PEOPLE_DEBT_FREE` or `SAVING`. Free of debt worry is not free of debt (D37).",
                example = "PEOPLE_FREE_OF_DEBT_WORRY")
        String metric,

        @NotNull @Digits(integer = 15, fraction = 2) BigDecimal value,
        @NotNull @Enumerated(EnumType.STRING) Unit unit,
        @Valid Period period,

        @Schema(description = "Of counted people: what became of their debts (D88).") @Enumerated(EnumType.STRING)
        DebtOutcome debtOutcome,

        @Enumerated(EnumType.STRING) Beneficiary beneficiary,
        @Enumerated(EnumType.STRING) ImpactCategory impactCategory,
        @Enumerated(EnumType.STRING) Dimension dimension,

        @Schema(description = "`true` when it is that many or more.")
        Boolean atLeast,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {
    static final String CODE = "^[A-Z][A-Z0-9_]{1,59}$";

    public ResultDescription {
        value = Figures.plain(value);
        period = period == null || period.equals(new Period(null, null)) ? null : period;
        atLeast = Given.mark(atLeast);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** Who gains (D83), in which period, and by which source (D40). */
    @Override
    public List<String> missing() {
        return Stream.of(
                        beneficiary == null ? "beneficiary" : null,
                        period == null || !period.hasBothEnds() ? "period" : null,
                        sources.isEmpty() ? "sources" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (value == null || unit == null || metric == null) {
            return;
        }
        if (value.signum() < 0 && unit != Unit.EUR && unit != Unit.PERCENT) {
            finding.fault("value", "below-zero");
        }
        if (Figures.isFew(value, unit.name())) {
            finding.fault("value", "too-few-people");
        }
        if (unit.isOfPeople() && value.scale() > 0) {
            finding.fault("value", "whole-number");
        }
        if (unit != unitOf(metric)) {
            finding.fault("unit", "unit-of-metric");
        }
        if (debtOutcome != null && !unit.isOfPeople()) {
            finding.fault("debtOutcome", "outcome-of-people");
        }
    }

    /** People are counted as people, households as households, savings in euros; other metrics in what is said. */
    private Unit unitOf(String name) {
        if (name.startsWith("PEOPLE_")) {
            return Unit.PERSONS;
        }
        if (name.startsWith("HOUSEHOLDS_")) {
            return Unit.HOUSEHOLDS;
        }
        return name.equals("SAVING") || name.endsWith("_SAVING") ? Unit.EUR : unit;
    }
}
