package nl.schuldenlab.catalog.boarddecisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the board weighed one criterion. */
@Schema(name = "Weighing")
public record Weighing(
        @NotNull Criterion criterion,
        @NotNull Fulfilment fulfilment,
        @NotBlank @Size(max = 2000) String weighing) {

    /** Whether it stands against granting; a preference never does. */
    boolean standsAgainst() {
        return fulfilment == Fulfilment.NOT_MET && !criterion.isPreference();
    }
}
