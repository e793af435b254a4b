package nl.schuldenlab.lab.coreteams;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A core team as the lab's people and its partners see it. */
@Schema(name = "CoreTeam")
public record CoreTeamView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped CoreTeamDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static CoreTeamView of(CoreTeam team) {
        return new CoreTeamView(team.id(), team.lab().slug(), team.description(), team.createdAt(), team.updatedAt());
    }
}
