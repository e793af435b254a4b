package nl.schuldenlab.lab.councils;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to let one partner take the seat of another. */
public record NewCouncilReplacement(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String from,

        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String to,

        @NotBlank @Size(max = 1000) String reason) {}
