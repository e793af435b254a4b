package nl.schuldenlab.partner.ambassadorships;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which ambassadorships are asked for; a filter that is repeated means one of its values. */
public class AmbassadorshipFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    public List<@Slug String> theme;

    @RestQuery
    public List<AmbassadorshipStatus> status;

    @RestQuery
    @Parameter(description = "`partner` (when absent) or `from`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(partner|from)$")
    public String sort;
}
