package nl.schuldenlab.partner.offers;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round in which an innovation is offered; who got an offer just now, and who had one, is told in the answer that made them. */
@Schema(name = "ParticipationRound")
public record ParticipationRoundView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull String project,
        String note,
        LocalDate answerBy,

        @Schema(description = "The partners that were offered it by this very request; in its answer only.")
        List<String> offered,

        @Schema(description = "The partners that had the offer before; in that answer only.")
        List<String> already,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ParticipationRoundView of(ParticipationRound round) {
        return of(round, null, null);
    }

    static ParticipationRoundView of(ParticipationRound round, List<String> offered, List<String> already) {
        return new ParticipationRoundView(
                round.id(),
                round.lab(),
                round.project(),
                round.note(),
                round.answerBy(),
                offered,
                already,
                round.createdAt(),
                round.updatedAt());
    }
}
