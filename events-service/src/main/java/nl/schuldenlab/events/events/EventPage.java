package nl.schuldenlab.events.events;

import jakarta.validation.constraints.Pattern;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** In which order events are listed, and from where on. */
public class EventPage extends PageRequest {
    @RestQuery
    @Parameter(description = "`startsOn` (when absent) or `title`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(startsOn|title)$")
    public String sort;

    @Override
    protected String sort() {
        return sort;
    }
}
