package nl.schuldenlab.platform.money;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of euros, exact to the cent; written as a text, since many readers of JSON take numbers for floats, and kept in cents. */
@Embeddable
@Schema(name = "Money")
public record Money(
        @NotNull
        @Pattern(regexp = "^(0|[1-9]\\d{0,11})\\.\\d{2}$")
        @Convert(converter = CentsConverter.class)
        @Schema(description = "Euros and cents, with a point between them: `12500.00`.", example = "12500.00")
        String amount,

        @NotNull @Pattern(regexp = "^EUR$") @Schema(example = "EUR")
        String currency) {

    public static Money ofCents(long cents) {
        return new Money(CentsConverter.text(cents), "EUR");
    }

    public long cents() {
        return CentsConverter.cents(amount);
    }
}
