package nl.schuldenlab.partner.partnerships;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.dates.PartialDate;

/** A wish to end a partnership, with the date, today when absent, and the reason. */
public record NewPartnershipStatus(
        @NotNull PartnershipStatus to,
        PartialDate leftOn,
        @Size(max = 1000) String reason) {}
