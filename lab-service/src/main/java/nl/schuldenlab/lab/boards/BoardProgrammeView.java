package nl.schuldenlab.lab.boards;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import nl.schuldenlab.lab.commitments.Commitment;
import nl.schuldenlab.lab.programmes.Programme;
import nl.schuldenlab.lab.programmes.ProgrammeStatus;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme of a year, and how far its partners stand behind it. */
@Schema(name = "BoardProgramme")
public record BoardProgrammeView(
        @NotNull ProgrammeStatus status,
        PartialDate adoptedOn,
        @NotNull Integer themes,
        @NotNull Integer projects,
        Commitments commitments) {

    /** How many of the partners of the day of adoption have committed (D101), and who has not. */
    @Schema(name = "BoardCommitments")
    public record Commitments(
            @NotNull BigDecimal percentage, @NotNull List<String> missing) {}

    /** @param commitment null when it is not to be seen, or could not be had */
    static BoardProgrammeView of(Programme programme, Commitment commitment) {
        return new BoardProgrammeView(
                programme.status(),
                programme.adoptedOn(),
                programme.description().themes().size(),
                programme.description().projects().size(),
                commitment == null ? null : new Commitments(commitment.percentage(), commitment.missing()));
    }
}
