package nl.schuldenlab.partner.partnerships;

import java.time.LocalDate;
import java.util.Map;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Of which lab, and as of which day, the partners are counted. */
public class SummaryFilter {
    @RestQuery
    @Parameter(required = true)
    @Slug
    public String lab;

    @RestQuery
    @Parameter(description = "The day; today in Amsterdam when absent.")
    public LocalDate asOf;

    /** @throws Refusal 400 when it was not given */
    String lab() {
        if (lab == null) {
            throw Refusal.invalid(Fault.parameter("lab", "required", Map.of()));
        }
        return lab;
    }
}
