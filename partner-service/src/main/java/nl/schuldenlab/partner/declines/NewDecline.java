package nl.schuldenlab.partner.declines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party's refusal to sign, with its reason. */
public record NewDecline(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @NotBlank @Size(max = 2000) @Schema(description = "Seen by all parties. No personal data.")
        String reason) {}
