package nl.schuldenlab.partner.programmes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which programme is asked about, and of the partners of which day. */
public class SummaryFilter {
    @RestQuery
    @Parameter(required = true)
    @Slug
    public String lab;

    @RestQuery
    @Parameter(required = true)
    @Min(2000)
    @Max(2200)
    public Integer year;

    @RestQuery
    @Parameter(
            description =
                    "The partners that took part in the lab on this day are asked, such as that on which the programme was adopted; today in Amsterdam when absent, and not in the future.")
    public LocalDate asOf;

    /** @throws Refusal 400 with each that is missing */
    void mustBeWhole() {
        List<Fault> missing = new ArrayList<>();
        if (lab == null) {
            missing.add(Fault.parameter("lab", "required", Map.of()));
        }
        if (year == null) {
            missing.add(Fault.parameter("year", "required", Map.of()));
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
    }
}
