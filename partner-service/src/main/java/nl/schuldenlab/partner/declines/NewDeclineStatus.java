package nl.schuldenlab.partner.declines;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A party's wish to take its refusal back. */
public record NewDeclineStatus(
        @NotNull DeclineStatus to, @Size(max = 1000) String reason) {}
