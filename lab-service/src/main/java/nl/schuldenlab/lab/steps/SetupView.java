package nl.schuldenlab.lab.steps;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.lab.labs.LabStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The checklist of a lab's set-up: what is done, what stands in the way, and who could not be asked (D168, D189). */
@Schema(name = "Setup")
public record SetupView(
        @NotNull String lab,
        @NotNull LabStatus status,
        @NotNull ProgressView progress,
        @NotNull List<SetupItemView> steps,
        @NotNull List<CriterionView> criteria,
        @NotNull List<String> unavailable,
        @NotNull Instant checkedAt) {}
