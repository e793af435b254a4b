package nl.schuldenlab.partner.agreements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The decision to give up an agreement, with the reason. */
public record NewAgreementStatus(
        @NotNull AgreementStatus to,
        @NotBlank @Size(max = 1000) String reason) {}
