package nl.schuldenlab.events.registrations;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of the caller's own registrations are asked for. */
public class OwnRegistrationFilter extends PageRequest {
    @RestQuery
    public List<RegistrationStatus> status;
}
