package nl.schuldenlab.partner.delegations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mandate that a partner gives one of its people to sign an agreement. */
public record NewDelegation(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @NotNull UUID contact,

        UUID principal,

        @NotBlank @Size(max = 200) @Schema(description = "What the one who may sign is at the partner; no name.")
        String function,

        @NotBlank
        @Size(max = 2000)
        @Schema(description = "On what the mandate rests, such as a decision of the board. No personal data.")
        String mandate,

        PartialDate validUntil) {

    /** The id of the contact who gives the mandate, or null. */
    String giver() {
        return principal == null ? null : principal.toString();
    }
}
