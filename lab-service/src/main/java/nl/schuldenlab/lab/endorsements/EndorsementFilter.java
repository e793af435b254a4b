package nl.schuldenlab.lab.endorsements;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which endorsements of a lab are asked for. */
public class EndorsementFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    public List<EndorsementStatus> status;
}
