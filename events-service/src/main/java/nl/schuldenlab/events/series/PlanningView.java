package nl.schuldenlab.events.series;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What planning a series came to, by the slugs of events. */
@Schema(name = "SeriesPlanning")
public record PlanningView(
        @NotNull @Schema(description = "Planned just now.") List<String> planned,

        @NotNull @Schema(description = "Planned before and untouched since: they are as the series is now.")
        List<String> followed,

        @NotNull @Schema(description = "Changed by hand, called off or over: left as they are.")
        List<String> kept,

        @NotNull @Schema(description = "On days that are no longer in the series: left as they are.")
        List<String> outside) {}
