package nl.schuldenlab.events.sessions;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which sessions of an event are asked for. */
public class SessionFilter extends PageRequest {
    @RestQuery
    public List<SessionKind> kind;

    @RestQuery
    public List<@Slug String> presenter;
}
