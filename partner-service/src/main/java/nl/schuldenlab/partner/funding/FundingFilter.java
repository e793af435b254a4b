package nl.schuldenlab.partner.funding;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which promises of money are asked for; a filter that is repeated means one of its values. */
public class FundingFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    @Parameter(description = "The lab that the money is meant for.")
    public List<@Slug String> lab;

    @RestQuery
    @Parameter(description = "The project that the money is meant for.")
    public List<@Slug String> project;

    @RestQuery
    public List<FundingCategory> category;

    @RestQuery
    public List<FundingStatus> status;

    @RestQuery
    @Parameter(
            description =
                    "`partner` (when absent) or `from`; with a leading `-` the other way round. Never by amount (D146).")
    @Pattern(regexp = "^-?(partner|from)$")
    public String sort;
}
