package nl.schuldenlab.catalog.matches;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** For which lab projects are looked for. */
public class MatchFilter extends PageRequest {
    @RestQuery
    @Parameter(description = "The lab whose work plan is matched.")
    @NotNull
    @Slug
    public String lab;

    /** @throws Refusal 400 when no lab is named */
    String lab() {
        if (lab == null) {
            throw Refusal.invalid(Fault.parameter("lab", "required", Map.of()));
        }
        return lab;
    }
}
