package nl.schuldenlab.events.publications;

import jakarta.validation.constraints.Pattern;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** In which order publications are listed, and from where on. */
public class PublicationPage extends PageRequest {
    @RestQuery
    @Parameter(description = "`publishedOn` (when absent) or `title`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(publishedOn|title)$")
    public String sort;

    @Override
    protected String sort() {
        return sort;
    }
}
