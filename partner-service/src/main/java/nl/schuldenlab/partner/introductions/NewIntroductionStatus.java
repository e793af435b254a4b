package nl.schuldenlab.partner.introductions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next step of an introduction; who consents names a contact person, who declines says why, who closes says what came of it. */
@SelfChecked
public record NewIntroductionStatus(
        @NotNull IntroductionStatus to,
        @Size(max = 1000) String reason,

        @Schema(description = "The partner's contact person who will be introduced; with CONSENTED only.")
        UUID contact,

        @Schema(description = "With CLOSED only.") IntroductionOutcome outcome)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (to == IntroductionStatus.DECLINED && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
        belongs(finding, "contact", contact, IntroductionStatus.CONSENTED);
        belongs(finding, "outcome", outcome, IntroductionStatus.CLOSED);
    }

    private void belongs(SelfChecked.Finding finding, String property, Object given, IntroductionStatus step) {
        if (to == step && given == null) {
            finding.fault(property, "required");
        }
        if (to != null && to != step && given != null) {
            finding.fault(property, property + "-when-" + (property.equals("contact") ? "consented" : "closed"));
        }
    }
}
