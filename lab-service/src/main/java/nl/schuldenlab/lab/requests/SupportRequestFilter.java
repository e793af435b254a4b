package nl.schuldenlab.lab.requests;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which requests for support on a step are asked for. */
public class SupportRequestFilter extends PageRequest {
    @RestQuery
    public List<SupportRequestStatus> status;
}
