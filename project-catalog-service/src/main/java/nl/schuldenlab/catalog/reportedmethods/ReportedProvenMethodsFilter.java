package nl.schuldenlab.catalog.reportedmethods;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reported numbers are asked for; a filter that is repeated means one of its values. */
public class ReportedProvenMethodsFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    public List<@Slug String> project;

    @RestQuery
    @Parameter(description = "`asOf` (when absent); with a leading `-` the other way round.")
    @Pattern(regexp = "^-?asOf$")
    public String sort;
}
