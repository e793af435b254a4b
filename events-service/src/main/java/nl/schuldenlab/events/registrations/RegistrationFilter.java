package nl.schuldenlab.events.registrations;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which registrations are asked for; a filter that is repeated means one of its values. */
public class RegistrationFilter extends PageRequest {
    @RestQuery
    public List<RegistrationStatus> status;

    @RestQuery
    public List<@Slug String> partner;
}
