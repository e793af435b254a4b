package nl.schuldenlab.lab.endorsements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A partner's wish to withdraw its endorsement, with its reason. */
public record NewEndorsementStatus(
        @NotNull EndorsementStatus to,
        @NotBlank @Size(max = 1000) String reason) {}
