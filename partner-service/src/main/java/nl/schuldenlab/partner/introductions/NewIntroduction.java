package nl.schuldenlab.partner.introductions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An introduction as a lab asks for it, or as it was made before the platform when {@code historical} is given. */
public record NewIntroduction(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String lab,

        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String project,

        UUID adoption,
        @JsonUnwrapped @NotNull @Valid IntroductionDescription description,
        IntroductionStatus status,
        IntroductionOutcome outcome,
        @Valid Historical historical)
        implements NewRoot {

    @Override
    public boolean mayBeginAs(Enum<?> status) {
        return status == IntroductionStatus.REQUESTED;
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        if (status == IntroductionStatus.CLOSED && outcome == null) {
            finding.fault("outcome", "required");
        }
        if (status != IntroductionStatus.CLOSED && outcome != null) {
            finding.fault("outcome", "outcome-when-closed");
        }
    }

    Introduction toIntroduction() {
        return new Introduction(this, status == null ? IntroductionStatus.REQUESTED : status);
    }
}
