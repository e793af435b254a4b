package nl.schuldenlab.partner.ambassadorships;

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

/** An ambassadorship that begins, or as it was before the platform when {@code historical} is given. */
public record NewAmbassadorship(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String lab,

        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @NotNull
        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description = "The slug or id of the lab's innovation theme.")
        String theme,

        @JsonUnwrapped @NotNull @Valid AmbassadorshipDescription description,
        AmbassadorshipStatus status,
        PartialDate until,
        @Valid Historical historical)
        implements NewRoot {

    @Override
    public boolean mayBeginAs(Enum<?> status) {
        return status == AmbassadorshipStatus.ACTIVE;
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        if (until != null && status != AmbassadorshipStatus.ENDED) {
            finding.fault("until", "until-when-ended");
        }
        if (!description.beganBy(until)) {
            finding.fault("until", "until-before-from");
        }
    }

    Ambassadorship toAmbassadorship() {
        return new Ambassadorship(this, status == null ? AmbassadorshipStatus.ACTIVE : status);
    }
}
