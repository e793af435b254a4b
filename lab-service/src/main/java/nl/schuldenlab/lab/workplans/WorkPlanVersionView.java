package nl.schuldenlab.lab.workplans;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a lab's work plan as its insiders see it. */
@Schema(name = "WorkPlanVersion")
public record WorkPlanVersionView(
        @NotNull String lab,
        @NotNull Integer version,
        @JsonUnwrapped WorkPlanDescription description,
        @NotNull Instant writtenAt) {

    static WorkPlanVersionView current(WorkPlan plan) {
        return new WorkPlanVersionView(plan.lab().slug(), plan.number(), plan.description(), plan.updatedAt());
    }

    static WorkPlanVersionView of(WorkPlan plan, WorkPlanVersion earlier) {
        return new WorkPlanVersionView(plan.lab().slug(), earlier.number(), earlier.description(), earlier.writtenAt());
    }
}
