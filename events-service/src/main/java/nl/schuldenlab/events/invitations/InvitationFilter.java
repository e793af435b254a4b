package nl.schuldenlab.events.invitations;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which invitations of an event are asked for. */
public class InvitationFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> partner;
}
