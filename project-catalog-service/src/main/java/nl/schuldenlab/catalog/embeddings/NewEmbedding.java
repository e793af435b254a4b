package nl.schuldenlab.catalog.embeddings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer to a partner to take an adoption into its regular work. */
public record NewEmbedding(
        @NotNull
        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description = "A municipality or private partner, never a lab (D75, D76).")
        String receiver,

        @Size(min = 1, max = 5000) String conditions,

        @Schema(description = "When the receiver is to begin.")
        PartialDate startsOn) {}
