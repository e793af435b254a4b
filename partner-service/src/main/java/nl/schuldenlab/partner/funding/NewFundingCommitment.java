package nl.schuldenlab.partner.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise of money as a partner makes it, or as it was before the platform when {@code historical} is given. */
public record NewFundingCommitment(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @JsonUnwrapped @NotNull @Valid FundingCommitmentDescription description,
        FundingStatus status,
        @Valid Historical historical)
        implements NewRoot {

    @Override
    public boolean mayBeginAs(Enum<?> status) {
        return status == FundingStatus.PLEDGED;
    }

    FundingCommitment toCommitment() {
        return new FundingCommitment(partner, description, status == null ? FundingStatus.PLEDGED : status, historical);
    }
}
