package nl.schuldenlab.partner.programmes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment as a partner gives it, or as it was given before the platform when {@code historical} is there. */
@Schema(name = "NewProgrammeCommitment")
public record NewProgrammeCommitment(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String lab,

        @NotNull @Min(2000) @Max(2200) Integer year,

        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @JsonUnwrapped @NotNull @Valid CommitmentDescription description,
        CommitmentStatus status,
        @Valid Historical historical)
        implements NewRoot {

    @Override
    public boolean mayBeginAs(Enum<?> status) {
        return status == CommitmentStatus.GIVEN;
    }

    ProgrammeCommitment toCommitment() {
        return new ProgrammeCommitment(this, status == null ? CommitmentStatus.GIVEN : status);
    }
}
