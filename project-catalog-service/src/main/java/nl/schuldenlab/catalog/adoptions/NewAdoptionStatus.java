package nl.schuldenlab.catalog.adoptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to move an adoption to another status; who stops it says why and what was learned (D138). */
@SelfChecked
public record NewAdoptionStatus(
        @NotNull AdoptionStatus to,

        @Schema(description = "Needed to stop.") @Size(min = 1, max = 1000)
        String reason,

        @Schema(description = "Since when it is so; today when absent.")
        PartialDate on,

        @Schema(description = "What was learned; needed to stop.") @Size(max = 50)
        List<@NotBlank @Size(max = 2000) String> lessons)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        boolean stops = to == AdoptionStatus.STOPPED;
        if (stops && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
        if (stops && (lessons == null || lessons.isEmpty())) {
            finding.fault("lessons", "required");
        }
        if (to != null && !stops && lessons != null) {
            finding.fault("lessons", "lessons-when-stopped");
        }
    }
}
