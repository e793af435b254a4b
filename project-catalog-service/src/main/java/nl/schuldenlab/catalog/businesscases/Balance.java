package nl.schuldenlab.catalog.businesscases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum of euros, exact to the cent, which may lie below zero. */
@Schema(name = "Balance")
public record Balance(
        @NotNull @Pattern(regexp = "^-?(0|[1-9]\\d{0,15})\\.\\d{2}$") @Schema(example = "-12500.00")
        String amount,

        @NotNull @Pattern(regexp = "^EUR$") @Schema(example = "EUR")
        String currency) {

    static Balance ofCents(long cents) {
        return new Balance(BigDecimal.valueOf(cents, 2).toPlainString(), "EUR");
    }
}
