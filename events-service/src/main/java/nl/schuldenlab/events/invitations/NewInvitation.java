package nl.schuldenlab.events.invitations;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom the organisers invite by hand. */
public record NewInvitation(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @Schema(description = "A contact of that partner; all of them are told when absent.")
        UUID contact) {

    Guest toGuest() {
        return new Guest(partner, contact);
    }
}
