package nl.schuldenlab.events.publications;

import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.events.periods.PeriodFilter;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which publications are asked for; a filter that is repeated means one of its values. */
public class PublicationFilter extends PeriodFilter {
    @RestQuery
    @Parameter(description = "Part of the title or the slug; accents and case do not matter. Empty asks for nothing.")
    @Size(max = 200)
    public String q;

    @RestQuery
    public List<PublicationKind> kind;

    @RestQuery
    public List<@Slug String> publisher;

    @RestQuery
    @Parameter(description = "A lab that it is about.")
    public List<@Slug String> lab;

    @RestQuery
    @Parameter(description = "A project that it is about.")
    public List<@Slug String> project;

    @RestQuery
    @Parameter(description = "A partner that it is about.")
    public List<@Slug String> partner;
}
