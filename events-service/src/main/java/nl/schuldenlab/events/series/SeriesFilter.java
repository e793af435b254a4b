package nl.schuldenlab.events.series;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which series are asked for. */
public class SeriesFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> lab;
}
