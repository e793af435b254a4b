package nl.schuldenlab.partner.funding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Of what, and up to which sum, somebody asks whether the money is arranged. */
public class CoFinancingQuestion {
    @RestQuery
    @Parameter(description = "`project:` with its slug, `adoption:` with its id, or `theme:` with its slug or id.")
    @NotNull
    @Size(max = 100)
    @Pattern(regexp = Subject.SHAPE)
    public String subject;

    @RestQuery
    @Parameter(description = "The euros and cents that are needed: `12500.00`. For those who may see the sum.")
    @Pattern(regexp = "^(0|[1-9]\\d{0,11})\\.\\d{2}$")
    public String needed;

    Subject about() {
        return Subject.of(subject);
    }

    Money sum() {
        return needed == null ? null : new Money(needed, "EUR");
    }
}
