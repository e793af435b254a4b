package nl.schuldenlab.catalog.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to move a project to another stage; who stops it says why and what was learned (D138), who withdraws it says why. */
@SelfChecked
public record NewProjectStage(
        @NotNull ProjectStage to,
        @Size(max = 1000) String reason,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> lessons,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String successor,

        @Schema(
                description =
                        "Whether the record becomes one with its successor, so that who asks for it is sent there (308). Only where nothing else is on record of it.")
        Boolean merged)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        boolean stops = to == ProjectStage.STOPPED;
        boolean withdraws = to == ProjectStage.WITHDRAWN;
        if ((stops || withdraws) && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
        if (to != null && !stops && lessons != null) {
            finding.fault("lessons", "lessons-when-stopped");
        }
        if (to != null && !withdraws && successor != null) {
            finding.fault("successor", "successor-when-withdrawn");
        }
        if (to != null && !withdraws && merges()) {
            finding.fault("merged", "merged-when-withdrawn");
        }
        if (withdraws && merges() && successor == null) {
            finding.fault("successor", "required");
        }
    }

    /** What was learned, as far as it is told along. */
    List<String> told() {
        return lessons == null ? List.of() : List.copyOf(lessons);
    }

    boolean merges() {
        return Boolean.TRUE.equals(merged);
    }

    Withdrawal withdrawal(Instant at) {
        return new Withdrawal(at, reason, successor, merges() ? true : null);
    }
}
