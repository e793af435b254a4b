package nl.schuldenlab.partner.programmes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to withdraw a commitment, which takes a reason, or to give it again. */
@SelfChecked
@Schema(name = "NewProgrammeCommitmentStatus")
public record NewCommitmentStatus(
        @NotNull CommitmentStatus to, @Size(max = 1000) String reason) implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (to == CommitmentStatus.WITHDRAWN && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
    }
}
