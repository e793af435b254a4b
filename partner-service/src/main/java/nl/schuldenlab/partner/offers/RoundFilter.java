package nl.schuldenlab.partner.offers;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which rounds are asked for; a filter that is repeated means one of its values. */
public class RoundFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    public List<@Slug String> project;
}
