package nl.schuldenlab.partner.programmes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which programme is asked about, and of the partners of which day. */
public class SummaryFilter {
    @RestQuery
    @NotNull
    @Slug
    public String lab;

    @RestQuery
    @NotNull
    @Min(2000)
    @Max(2200)
    public Integer year;

    @RestQuery
    @Parameter(
            description =
                    "The partners that took part in the lab on this day are asked, such as that on which the programme was adopted; today in Amsterdam when absent, and not in the future.")
    public LocalDate asOf;
}
