package nl.schuldenlab.lab.labs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.NewSlug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lab as it is proposed, or as it was before the platform when {@code historical} is given. */
public record NewLab(
        @NewSlug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String slug,

        @JsonUnwrapped @NotNull @Valid LabDescription description,
        LabStatus status,
        @Valid Historical historical)
        implements NewRoot {

    Lab toLab() {
        return new Lab(
                Slugs.of(slug, description.name()),
                description,
                status == null ? LabStatus.PROPOSED : status,
                historical);
    }
}
