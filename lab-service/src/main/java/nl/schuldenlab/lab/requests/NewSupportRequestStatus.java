package nl.schuldenlab.lab.requests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.SelfChecked;

/** A wish to answer a request for support, to close it, or to ask further. */
@SelfChecked
public record NewSupportRequestStatus(
        @NotNull SupportRequestStatus to,
        @Size(max = 1000) String reason,
        @Size(max = 10000) String answer) implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        boolean answers = to == SupportRequestStatus.ANSWERED;
        if (answers && (answer == null || answer.isBlank())) {
            finding.fault("answer", "required");
        }
        if (to != null && !answers && answer != null) {
            finding.fault("answer", "answer-when-answered");
        }
    }
}
