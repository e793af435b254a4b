package nl.schuldenlab.partner.delegations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A partner's wish to revoke a mandate. */
public record NewDelegationStatus(
        @NotNull DelegationStatus to, @Size(max = 1000) String reason) {}
