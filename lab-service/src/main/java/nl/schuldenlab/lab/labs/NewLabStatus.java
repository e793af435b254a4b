package nl.schuldenlab.lab.labs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.input.SelfChecked;

/** A wish to move a lab to another status; who stops a lab says why, and what was learned. */
@SelfChecked
public record NewLabStatus(
        @NotNull LabStatus to,
        @Size(max = 1000) String reason,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> lessons)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (to == LabStatus.STOPPED && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
        if (to == LabStatus.STOPPED && (lessons == null || lessons.isEmpty())) {
            finding.fault("lessons", "required");
        }
        if (to != null && to != LabStatus.STOPPED && lessons != null) {
            finding.fault("lessons", "lessons-when-stopped");
        }
    }
}
