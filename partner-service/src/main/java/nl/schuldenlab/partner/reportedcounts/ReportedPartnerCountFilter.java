package nl.schuldenlab.partner.reportedcounts;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reported numbers are asked for; a filter that is repeated means one of its values. */
public class ReportedPartnerCountFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    @Parameter(description = "`asOf` (when absent); with a leading `-` the other way round.")
    @Pattern(regexp = "^-?asOf$")
    public String sort;
}
