package nl.schuldenlab.partner.contacts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A person as a partner names them. */
public record NewContact(@JsonUnwrapped @NotNull @Valid ContactDescription description) {}
