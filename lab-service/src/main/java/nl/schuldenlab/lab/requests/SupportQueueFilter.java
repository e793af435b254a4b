package nl.schuldenlab.lab.requests;

import java.util.List;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which requests for support of all labs are asked for. */
public class SupportQueueFilter extends SupportRequestFilter {
    @RestQuery
    public List<@Slug String> lab;
}
