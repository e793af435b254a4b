package nl.schuldenlab.events.events;

import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.events.periods.PeriodFilter;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which events are asked for; a filter that is repeated means one of its values. */
public class EventFilter extends PeriodFilter {
    @RestQuery
    @Parameter(
            description =
                    "Part of the title, the slug or the town; accents and case do not matter. Empty asks for nothing.")
    @Size(max = 200)
    public String q;

    @RestQuery
    public List<EventKind> kind;

    @RestQuery
    public List<EventStatus> status;

    @RestQuery
    @Parameter(description = "The lab whose event it is.")
    public List<@Slug String> lab;

    @RestQuery
    @Parameter(description = "A partner that organises it, alone or with others.")
    public List<@Slug String> partner;

    @RestQuery
    @Parameter(description = "A project that it is about.")
    public List<@Slug String> project;

    @RestQuery
    @Parameter(description = "Code of the municipality where it takes place, such as `gm0518`.")
    public List<@KnownMunicipality String> municipality;

    @RestQuery
    public List<Audience> audience;

    /** The partners asked for, as one value that binds to an array; null when none is. */
    String[] hosts() {
        return partner == null || partner.isEmpty() ? null : partner.toArray(String[]::new);
    }
}
