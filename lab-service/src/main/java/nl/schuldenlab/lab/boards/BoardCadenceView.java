package nl.schuldenlab.lab.boards;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.lab.cadences.Cadence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a lab meets as often as its framework wants, as events-service tells it (D102, D104, D113). */
@Schema(name = "BoardCadence")
public record BoardCadenceView(
        @NotNull String verdict, @NotNull List<Meeting> items) {

    /** How it stands with one kind of meeting. */
    @Schema(name = "BoardMeeting")
    public record Meeting(
            @NotNull String kind,
            @NotNull Integer required,
            @NotNull Integer planned,
            @NotNull Integer held,
            @NotNull String verdict) {}

    static BoardCadenceView of(Cadence cadence) {
        return new BoardCadenceView(
                cadence.verdict(),
                cadence.meetings().stream()
                        .map(each ->
                                new Meeting(each.kind(), each.required(), each.planned(), each.held(), each.verdict()))
                        .toList());
    }
}
