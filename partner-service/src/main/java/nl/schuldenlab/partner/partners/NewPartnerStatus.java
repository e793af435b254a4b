package nl.schuldenlab.partner.partners;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A wish to move a partner to another status, with the reason. */
public record NewPartnerStatus(
        @NotNull PartnerStatus to, @Size(max = 1000) String reason) {}
