package nl.schuldenlab.events.cadences;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a lab stands with the meetings of a year. */
@Schema(name = "Cadence")
public record CadenceView(
        @NotNull String lab,
        @NotNull Integer year,

        @Schema(
                description =
                        "The cooperation framework whose numbers count; absent where none decides and nothing is required.")
        UUID framework,

        @NotNull @Schema(description = "That of the kind of meeting that stands worst.")
        CadenceVerdict verdict,

        @NotNull List<CadenceItemView> items) {

    static CadenceView of(CadenceQuestion asked, UUID framework, Cadence cadence, Language language) {
        List<CadenceItemView> items = cadence.meetings().stream()
                .map(meeting -> CadenceItemView.of(meeting, cadence.verdictOn(meeting), language))
                .toList();
        return new CadenceView(asked.lab, asked.year, framework, cadence.verdict(), items);
    }
}
