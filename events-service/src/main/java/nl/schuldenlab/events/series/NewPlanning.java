package nl.schuldenlab.events.series;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to plan a series. */
@Schema(name = "NewSeriesPlanning")
public record NewPlanning(
        @Schema(description = "The last day to plan for; the whole series when absent.")
        LocalDate until) {}
