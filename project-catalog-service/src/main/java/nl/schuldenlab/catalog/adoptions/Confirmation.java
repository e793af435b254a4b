package nl.schuldenlab.catalog.adoptions;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the adopter itself has said so, and who did: the lab or the municipality, as a partner. */
@Embeddable
@Schema(name = "AdoptionConfirmation")
public record Confirmation(@NotNull Instant at, String lab, String partner) {

    static Confirmation by(Voice adopter, Instant now) {
        return new Confirmation(now.truncatedTo(ChronoUnit.MICROS), adopter.lab(), adopter.partner());
    }
}
