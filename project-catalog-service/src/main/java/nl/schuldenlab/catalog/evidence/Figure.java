package nl.schuldenlab.catalog.evidence;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that the evidence gives: of what, how much, in which unit. */
@SelfChecked
@Schema(name = "Figure")
public record Figure(
        @NotNull @Pattern(regexp = CODE) @Schema(example = "PEOPLE_FREE_OF_DEBT_WORRY")
        String metric,

        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal value,

        @NotNull @Pattern(regexp = CODE) @Schema(example = "PERSONS")
        String unit)
        implements SelfChecked.Checking {
    static final String CODE = "^[A-Z][A-Z0-9_]{1,59}$";

    public Figure {
        value = Figures.plain(value);
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (value != null && value.signum() < 0 && unit != null && !unit.equals("PERCENT") && !unit.equals("EUR")) {
            finding.fault("value", "below-zero");
        }
    }

    /** So few people that somebody may know who they are. */
    boolean countsFew() {
        return Figures.isFew(value, unit);
    }
}
