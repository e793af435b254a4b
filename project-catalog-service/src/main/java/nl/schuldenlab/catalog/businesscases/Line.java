package nl.schuldenlab.catalog.businesscases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.catalog.results.Beneficiary;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.money.Money;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one party spends or gains in one year; who gains is said of benefits (D83, D158). */
@SelfChecked
@Schema(name = "BusinessCaseLine")
public record Line(
        @NotNull LineKind kind,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80, description = "A partner; or `party`.")
        String partner,

        @Size(min = 1, max = 200)
        @Schema(description = "A party that is no partner, such as `Health insurers`; no name of a person.")
        String party,

        @NotNull @Min(1900) @Max(2200) Integer year,
        @NotNull @Valid Money amount,
        Beneficiary beneficiary,
        @Size(min = 1, max = 1000) String note)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if ((partner == null) == (party == null)) {
            finding.fault("party", "one-party");
        }
        if (kind == LineKind.BENEFIT && beneficiary == null) {
            finding.fault("beneficiary", "required");
        }
        if (kind == LineKind.COST && beneficiary != null) {
            finding.fault("beneficiary", "beneficiary-of-benefit");
        }
    }

    /** The party by its slug or its words. */
    String who() {
        return partner == null ? party : partner;
    }

    /** What it adds to the balance, in cents. */
    long balance() {
        return kind == LineKind.BENEFIT ? amount.cents() : -amount.cents();
    }
}
