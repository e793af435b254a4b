package nl.schuldenlab.partner.signatures;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.jboss.resteasy.reactive.RestQuery;

/** Which signatures of an agreement are asked for. */
public class SignatureFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> partner;
}
