package nl.schuldenlab.lab.leads;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which leads of a lab are asked for. */
public class LeadFilter extends PageRequest {
    @RestQuery
    public List<LeadRole> role;

    @RestQuery
    @Parameter(description = "Only who leads the lab now.")
    public Boolean active;

    @RestQuery
    @Parameter(description = "`startedOn` (when absent), with a leading `-` the other way round.")
    @Pattern(regexp = "^-?startedOn$")
    public String sort;
}
