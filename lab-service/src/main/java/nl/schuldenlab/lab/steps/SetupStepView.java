package nl.schuldenlab.lab.steps;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import nl.schuldenlab.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a lab's set-up as its insiders see it; without times while nobody has touched it. */
@Schema(name = "SetupStep")
public record SetupStepView(
        @NotNull String lab,
        @NotNull Integer number,
        @NotNull Step code,
        @NotNull String title,
        @JsonUnwrapped SetupStepDescription description,
        @NotNull StepStatus status,
        LocalDate doneOn,

        @NotNull @Schema(description = "Whether support can be asked of SchuldenlabNL (D173).")
        Boolean supported,

        Instant createdAt,
        Instant updatedAt) {

    static SetupStepView of(SetupStep step, Language language) {
        return new SetupStepView(
                step.lab().slug(),
                step.step().number(),
                step.step(),
                SetupItemView.title(step.step(), language),
                step.description(),
                step.shownStatus(),
                step.doneOn(),
                step.step().isSupported(),
                step.createdAt(),
                step.updatedAt());
    }
}
