package nl.schuldenlab.catalog.proposals;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which proposals are asked for; a filter that is repeated means one of its values. */
public class ProposalFilter extends PageRequest {
    @RestQuery
    public List<ProposalStatus> status;

    @RestQuery
    @Parameter(description = "The lab that it is meant for.")
    public List<@Slug String> lab;

    @RestQuery
    @Parameter(description = "Those that the caller handed in.")
    public Boolean mine;
}
