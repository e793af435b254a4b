package nl.schuldenlab.events.cadences;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Of which lab and which calendar year the cadence is asked. */
public class CadenceQuestion {
    @RestQuery
    @Parameter(required = true)
    @Slug
    public String lab;

    @RestQuery
    @Parameter(required = true)
    @Min(1900)
    @Max(2200)
    public Integer year;

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
