package nl.schuldenlab.events.cadences;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.events.events.EventKind;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.problem.BlockerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a lab stands with one kind of meeting. */
@Schema(name = "CadenceItem")
public record CadenceItemView(
        @NotNull EventKind kind,

        @NotNull
        @Schema(description = "By the cooperation framework that decides for the year; 0 where none asks for any.")
        Integer required,

        @NotNull @Schema(description = "Planned, and not over yet.")
        Integer planned,

        @NotNull Integer held,

        @NotNull
        @Schema(description = "Their day has passed and nobody has told what became of them; they count for nothing.")
        Integer unconfirmed,

        @NotNull CadenceVerdict verdict,

        @NotNull @Schema(description = "How many still have to be planned.")
        Integer missing,

        @NotNull List<BlockerView> warnings) {

    static CadenceItemView of(MeetingCadence meeting, CadenceVerdict verdict, Language language) {
        return new CadenceItemView(
                meeting.kind(),
                meeting.required(),
                (int) meeting.tally().planned(),
                (int) meeting.tally().held(),
                (int) meeting.tally().unconfirmed(),
                verdict,
                meeting.missing(),
                meeting.warnings().stream()
                        .map(warning -> BlockerView.of(warning, language))
                        .toList());
    }
}
