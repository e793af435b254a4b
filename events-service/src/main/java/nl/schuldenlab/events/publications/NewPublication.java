package nl.schuldenlab.events.publications;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.NewSlug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publication that came out, or that came out before the platform when {@code historical} is given. */
public record NewPublication(
        @NewSlug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String slug,

        @JsonUnwrapped @NotNull @Valid PublicationDescription description,
        @Valid Historical historical)
        implements NewRoot {

    Publication toPublication() {
        return new Publication(Slugs.of(slug, description.title()), description, historical);
    }
}
