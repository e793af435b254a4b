package nl.schuldenlab.lab.executives;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** An executive contact as it is recorded. */
public record NewExecutiveContact(
        @JsonUnwrapped @NotNull @Valid ExecutiveContactDescription description) {}
