package nl.schuldenlab.partner.ambassadorships;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's ambassadorship of a theme as everybody may see it. */
@Schema(name = "Ambassadorship")
public record AmbassadorshipView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull String partner,
        @NotNull String theme,
        @JsonUnwrapped AmbassadorshipDescription description,
        @NotNull AmbassadorshipStatus status,
        PartialDate until,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static AmbassadorshipView of(Ambassadorship ambassadorship) {
        return new AmbassadorshipView(
                ambassadorship.id(),
                ambassadorship.lab(),
                ambassadorship.partner(),
                ambassadorship.theme(),
                ambassadorship.description(),
                ambassadorship.status(),
                ambassadorship.until(),
                ambassadorship.historical(),
                ambassadorship.incomplete(),
                ambassadorship.createdAt(),
                ambassadorship.updatedAt());
    }
}
