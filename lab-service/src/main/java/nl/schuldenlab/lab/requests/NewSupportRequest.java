package nl.schuldenlab.lab.requests;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A request for support as a lab makes it. */
public record NewSupportRequest(
        @JsonUnwrapped @NotNull @Valid SupportRequestDescription description) {}
