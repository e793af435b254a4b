package nl.schuldenlab.lab.councils;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A replacement on a council as the lab's people and its partners see it. */
@Schema(name = "CouncilReplacement")
public record CouncilReplacementView(
        @NotNull UUID id,
        @NotNull String from,
        @NotNull String to,
        @NotNull String reason,
        @NotNull LocalDate replacedOn,
        @NotNull Instant createdAt) {

    static CouncilReplacementView of(CouncilReplacement replacement) {
        return new CouncilReplacementView(
                replacement.id(),
                replacement.leaver(),
                replacement.successor(),
                replacement.reason(),
                replacement.replacedOn(),
                replacement.createdAt());
    }
}
