package nl.schuldenlab.lab.teams;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme team of a lab as its insiders see it. */
@Schema(name = "ProgrammeTeam")
public record ProgrammeTeamView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped ProgrammeTeamDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ProgrammeTeamView of(ProgrammeTeam team) {
        return new ProgrammeTeamView(
                team.id(), team.lab().slug(), team.description(), team.createdAt(), team.updatedAt());
    }
}
