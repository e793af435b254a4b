package nl.schuldenlab.catalog.projects;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a project was entered twice or by mistake: since when it is out of the lists, why, and which one to look at instead. */
@Embeddable
@Schema(name = "Withdrawal")
public record Withdrawal(
        @NotNull Instant at,
        @NotNull String reason,
        String successor,

        @Schema(description = "Whether it became one with its successor: who asks for it is sent there.")
        Boolean merged) {

    boolean merges() {
        return Boolean.TRUE.equals(merged);
    }
}
