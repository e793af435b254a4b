package nl.schuldenlab.lab.coursechanges;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.SelfChecked;

/** A wish to decide on a change of course, or to withdraw it and why. */
@SelfChecked
public record NewCourseChangeStatus(
        @NotNull CourseChangeStatus to, @Size(max = 1000) String reason) implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (to == CourseChangeStatus.WITHDRAWN && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
    }
}
