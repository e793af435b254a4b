package nl.schuldenlab.partner.ambassadorships;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.dates.PartialDate;

/** A wish to end an ambassadorship, with the date, today when absent, and the reason. */
public record NewAmbassadorshipStatus(
        @NotNull AmbassadorshipStatus to,
        PartialDate until,
        @Size(max = 1000) String reason) {}
