package nl.schuldenlab.events.calendars;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.events.events.Audience;
import nl.schuldenlab.events.events.EventFilter;
import nl.schuldenlab.events.events.EventKind;
import nl.schuldenlab.events.events.EventStatus;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which events a calendar is to hold: the filters of the list, without its pages. */
public class AgendaFilter {
    @RestQuery
    @Parameter(description = "Part of the title, the slug or the town; accents and case do not matter.")
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

    @RestQuery
    @Parameter(description = "The first day of the period; a year ago when neither this nor `year` is given.")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "The last day of the period.")
    public LocalDate until;

    @RestQuery
    @Parameter(description = "Short for a period from 1 January to 31 December.")
    @Min(1900)
    @Max(2200)
    public Integer year;

    EventFilter asList(LocalDate usualStart) {
        EventFilter filter = new EventFilter();
        filter.q = q;
        filter.kind = kind;
        filter.status = status;
        filter.lab = lab;
        filter.partner = partner;
        filter.project = project;
        filter.municipality = municipality;
        filter.audience = audience;
        filter.from = from == null && year == null ? usualStart : from;
        filter.until = until;
        filter.year = year;
        return filter;
    }
}
