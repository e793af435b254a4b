package nl.schuldenlab.lab.steps;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the set-up of a lab is, and what it lacks next. */
@Schema(name = "SetupGlance")
public record SetupGlanceView(
        @NotNull ProgressView progress,

        @Schema(
                description =
                        "The first of the ten steps that is not done; absent when all are, or nothing is on record of the others.")
        SetupItemView next,

        @NotNull @Schema(description = "Of an established lab, the four criteria of a completed set-up (D189).")
        List<CriterionView> criteria) {

    /** The services that could not be asked. */
    public List<String> unavailable() {
        return Stream.concat(
                        Stream.ofNullable(next).map(SetupItemView::demands),
                        criteria.stream().map(CriterionView::demands))
                .flatMap(demands -> demands.unavailable().stream())
                .distinct()
                .toList();
    }
}
