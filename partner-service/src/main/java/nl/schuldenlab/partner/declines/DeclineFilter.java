package nl.schuldenlab.partner.declines;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which refusals of an agreement are asked for. */
public class DeclineFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    public List<DeclineStatus> status;
}
