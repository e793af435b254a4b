package nl.schuldenlab.lab.endorsements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An endorsement as a partner gives it, or as it was given before the platform when {@code historical} is given. */
public record NewEndorsement(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @JsonUnwrapped @NotNull @Valid EndorsementDescription description,
        @Valid Historical historical)
        implements NewRoot {

    Endorsement toEndorsement(Lab lab) {
        return new Endorsement(lab, partner, description, historical);
    }
}
