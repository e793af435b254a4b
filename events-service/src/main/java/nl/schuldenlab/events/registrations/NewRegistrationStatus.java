package nl.schuldenlab.events.registrations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to cancel a registration, or the word on whether the people came. */
@SelfChecked
public record NewRegistrationStatus(
        @NotNull RegistrationStatus to,
        @Size(max = 1000) String reason,

        @Schema(description = "How many of a delegation came; all of them when absent. Goes with ATTENDED.")
        @Min(1)
        @Max(20)
        Integer present)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (present != null && to != RegistrationStatus.ATTENDED) {
            finding.fault("present", "only-when-attended");
        }
    }

    static NewRegistrationStatus cancelled() {
        return new NewRegistrationStatus(RegistrationStatus.CANCELLED, null, null);
    }
}
