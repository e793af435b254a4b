package nl.schuldenlab.partner.agreements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement that is laid before its parties, or as it was before the platform when {@code historical} is given. */
public record NewAgreement(
        @NotNull AgreementKind kind,

        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description = "The lab that it is about; only a PACT may be about none.")
        String lab,

        @JsonUnwrapped @NotNull @Valid AgreementDescription description,
        AgreementStatus status,
        @Valid Historical historical)
        implements NewRoot {

    @Override
    public boolean mayBeginAs(Enum<?> status) {
        return status == AgreementStatus.OPEN;
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        if (lab == null && kind != null && kind != AgreementKind.PACT && historical == null) {
            finding.fault("lab", "required");
        }
    }

    Agreement toAgreement() {
        return new Agreement(this, status == null ? AgreementStatus.OPEN : status);
    }
}
