package nl.schuldenlab.partner.funding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to move a promise of money to another status; who withdraws says why. */
@SelfChecked
public record NewFundingStatus(
        @NotNull FundingStatus to,

        @Schema(description = "Needed to withdraw.") @Size(min = 1, max = 1000)
        String reason)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (to == FundingStatus.WITHDRAWN && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
    }
}
