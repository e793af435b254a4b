package nl.schuldenlab.partner.partnerships;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partnership as a partner joins a lab, or as it was before the platform when {@code historical} is given. */
public record NewPartnership(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String lab,

        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @JsonUnwrapped @NotNull @Valid PartnershipDescription description,
        PartnershipStatus status,
        PartialDate leftOn,
        @Valid Historical historical)
        implements NewRoot {

    @Override
    public boolean mayBeginAs(Enum<?> status) {
        return status == PartnershipStatus.ACTIVE;
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        if (leftOn != null && status != PartnershipStatus.ENDED) {
            finding.fault("leftOn", "left-when-ended");
        }
        if (!description.beganBy(leftOn)) {
            finding.fault("leftOn", "left-before-joined");
        }
    }

    Partnership toPartnership() {
        return new Partnership(this, status == null ? PartnershipStatus.ACTIVE : status);
    }
}
