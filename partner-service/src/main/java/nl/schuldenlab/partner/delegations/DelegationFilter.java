package nl.schuldenlab.partner.delegations;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which mandates to sign an agreement are asked for. */
public class DelegationFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    public List<DelegationStatus> status;
}
