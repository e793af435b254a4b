package nl.schuldenlab.events.series;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.events.labs.Labs;
import nl.schuldenlab.events.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.language.Spoken;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Meetings that come back. */
@Path("/series")
@Scope("events")
public class SeriesResource {
    private final SeriesRepository repository;
    private final SeriesInSight seen;
    private final SeriesPlanning planning;
    private final SeriesRights rights;
    private final EventRights sight;
    private final Labs labs;
    private final Partners partners;
    private final Commands commands;
    private final Function<Series, SeriesView> view;

    SeriesResource(
            SeriesRepository repository,
            SeriesInSight seen,
            SeriesPlanning planning,
            SeriesRights rights,
            EventRights sight,
            Labs labs,
            Partners partners,
            Commands commands,
            Spoken spoken) {
        this.repository = repository;
        this.seen = seen;
        this.planning = planning;
        this.rights = rights;
        this.sight = sight;
        this.labs = labs;
        this.partners = partners;
        this.commands = commands;
        this.view = series -> SeriesView.of(series, spoken.language());
    }

    private void mustExist(SeriesDescription wanted, String lab, Collection<String> hosts) {
        new References()
                .one("/lab", wanted.lab(), lab, labs::exist)
                .each("/event/organisers", wanted.event().organisers(), hosts, partners::exist)
                .each("/event/coOrganisers", wanted.event().coOrganisers(), hosts, partners::exist)
                .enforce();
    }

    @GET
    @Operation(
            summary = "List series of events (reeksen)",
            description = "Those of the labs that the caller works for; all of them for the national team.")
    public RestResponse<Page<SeriesView>> list(@BeanParam SeriesFilter filter) {
        return repository.list(filter, sight.sight()).map(view).shown();
    }

    @POST
    @Operation(
            summary = "Think up a series of events (reeks)",
            description =
                    "For the managers of its `lab`, and the national team. `{ordinal: THIRD, weekday: WEDNESDAY, per: QUARTER}` is the third Wednesday of the quarter, `{weekday: TUESDAY, per: WEEK, every: 2}` every second Tuesday; `sentence` says it back. Times are those of the clock there, in summer and winter alike. The events come by `plannings`.")
    public RestResponse<SeriesView> create(NewSeries newSeries) {
        SeriesDescription description = newSeries.description();
        rights.asPlannerAt(description.lab());
        mustExist(description, null, List.of());
        return commands.create(() -> repository.added(newSeries.toSeries()), view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a series of events (reeks)", description = "For the lab's people and the national team.")
    public RestResponse<SeriesView> get(@RestPath UUID id) {
        Series series = seen.get(id);
        return Answers.shown(series, view.apply(series));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a series of events (reeks)",
            description =
                    "For the managers of its `lab`, before and after, and the national team. Events follow by `plannings`.")
    public RestResponse<SeriesView> replace(@RestPath UUID id, SeriesDescription description) {
        Series found = seen.get(id);
        rights.asPlannerAt(description.lab());
        rights.asPlannerAt(found.lab());
        mustExist(description, found.lab(), found.eventOn(LocalDate.EPOCH).hosts());
        return commands.replace(
                () -> repository.locked(id), series -> repository.saved(series.describe(description)), view);
    }

    @POST
    @Path("/{id}/plannings")
    @Operation(
            summary = "Plan the events of a series (inplannen)",
            description =
                    "For the managers of its `lab`, and the national team. Plans an event for each day to come that has none, and brings those up to date that nobody touched since they were planned. What was changed by hand, called off or is over is kept. Doing it again changes nothing.")
    public RestResponse<PlanningView> plan(@RestPath UUID id, NewPlanning wish) {
        rights.asPlannerAt(seen.get(id).lab());
        LocalDate last = wish.until() == null ? LocalDate.MAX : wish.until();
        return commands.run(() -> {
            Series series = repository.locked(id);
            return Answers.created(series, planning.plan(series, last));
        });
    }

    @GET
    @Path("/{id}/occurrences")
    @Operation(
            summary = "List the days of a series (data van een reeks)",
            description = "All days of the series, with the event of those that are planned.")
    public RestResponse<Page<OccurrenceView>> occurrences(@RestPath UUID id, @BeanParam PageRequest request) {
        Series series = seen.get(id);
        Recurrence when = series.description().recurrence();
        Map<LocalDate, Occurrence> planned = repository.occurrences(series).stream()
                .collect(Collectors.toMap(Occurrence::occursOn, Function.identity()));
        return Page.of(when.days(), LocalDate::toString, request)
                .map(day -> OccurrenceView.of(day, when, planned.get(day)))
                .shown();
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read what happened to a series (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        return repository.history(seen.get(id), request).shown();
    }
}
