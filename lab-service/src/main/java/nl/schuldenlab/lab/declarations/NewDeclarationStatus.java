package nl.schuldenlab.lab.declarations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A wish to withdraw a declaration, with its reason. */
public record NewDeclarationStatus(
        @NotNull DeclarationStatus to,
        @NotBlank @Size(max = 1000) String reason) {}
