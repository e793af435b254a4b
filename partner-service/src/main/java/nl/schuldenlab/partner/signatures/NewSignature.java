package nl.schuldenlab.partner.signatures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as a partner puts it, or as it was put before the platform when {@code historical} is given. */
public record NewSignature(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @JsonUnwrapped @NotNull @Valid SignatureDescription description,
        @Valid Historical historical)
        implements NewRoot {

    boolean isHistorical() {
        return historical != null;
    }

    /** The id of the contact who signs, or null. */
    String person() {
        return description.contact() == null ? null : description.contact().toString();
    }
}
