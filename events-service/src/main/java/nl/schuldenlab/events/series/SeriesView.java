package nl.schuldenlab.events.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.schuldenlab.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series as its planners see it. */
@Schema(name = "Series")
public record SeriesView(
        @NotNull UUID id,
        @JsonUnwrapped SeriesDescription description,

        @NotNull @Schema(description = "The recurrence as people say it, in the language of the request.")
        String sentence,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static SeriesView of(Series series, Language language) {
        return new SeriesView(
                series.id(),
                series.description(),
                RecurrenceSentence.of(series.description().recurrence(), language),
                series.createdAt(),
                series.updatedAt());
    }
}
