package nl.schuldenlab.lab.workplans;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The work plan of a lab as its insiders see it. */
@Schema(name = "WorkPlan")
public record WorkPlanView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped WorkPlanDescription description,

        @NotNull @Schema(description = "The number of this version; earlier ones stand in `versions`.")
        Integer version,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static WorkPlanView of(WorkPlan plan) {
        return new WorkPlanView(
                plan.id(), plan.lab().slug(), plan.description(), plan.number(), plan.createdAt(), plan.updatedAt());
    }
}
