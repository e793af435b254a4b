package nl.schuldenlab.partner.contributions;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which contributions are asked for; a filter that is repeated means one of its values. */
public class ContributionFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    public List<ContributionType> type;

    @RestQuery
    @Parameter(
            description =
                    "`createdAt` (when absent) or `from`; with a leading `-` the other way round. Never by amount (D146).")
    @Pattern(regexp = "^-?(createdAt|from)$")
    public String sort;
}
