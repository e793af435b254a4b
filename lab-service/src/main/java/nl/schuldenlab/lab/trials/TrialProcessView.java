package nl.schuldenlab.lab.trials;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The trial process of a lab as its insiders see it. */
@Schema(name = "TrialProcess")
public record TrialProcessView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped TrialProcessDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static TrialProcessView of(TrialProcess process) {
        return new TrialProcessView(
                process.id(), process.lab().slug(), process.description(), process.createdAt(), process.updatedAt());
    }
}
