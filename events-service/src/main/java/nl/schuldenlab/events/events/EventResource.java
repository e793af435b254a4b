package nl.schuldenlab.events.events;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The gatherings of the network. */
@Path("/events")
@Scope("events")
public class EventResource {
    private final EventRepository repository;
    private final Events events;
    private final EventPlanning planning;
    private final EventReferences references;
    private final EventRights planners;
    private final Rights rights;
    private final Commands commands;
    private final Showing showing;

    EventResource(
            EventRepository repository,
            Events events,
            EventPlanning planning,
            EventReferences references,
            EventRights planners,
            Rights rights,
            Commands commands,
            Showing showing) {
        this.repository = repository;
        this.events = events;
        this.planning = planning;
        this.references = references;
        this.planners = planners;
        this.rights = rights;
        this.commands = commands;
        this.showing = showing;
    }

    @GET
    @Operation(
            summary = "List events (bijeenkomsten)",
            description =
                    "Those of `visibility` PUBLIC for everybody, NETWORK for who works for a lab or a partner, INVITED for the lab's people, the organisers, and the partners that are invited; who has registered for it knows of it too. `from`, `until` and `year` find what overlaps the period.")
    public RestResponse<Page<EventView>> list(@BeanParam EventFilter filter, @BeanParam EventPage page) {
        return showing.of(repository.list(filter, page, planners.sight())).shown();
    }

    @POST
    @Operation(
            summary = "Plan an event (bijeenkomst)",
            description =
                    "For the managers of its `lab`, and the national team. A lab has one KICK_OFF, with `schuldenlabnl` among those who organise it (D188); cancelled and postponed ones are not counted. With `historical` and a source, for the national team, it may have been HELD, POSTPONED (with `postponedTo`) or CANCELLED before the platform, and `heldOn` takes the place of `startsAt`. `postpones` names the planned event whose place it takes: both are told by one act, so that a kick-off is put off to the next. `visibility` is PUBLIC when absent.")
    public RestResponse<EventView> create(NewEvent newEvent) {
        EventDescription description = newEvent.description();
        if (newEvent.historical() != null) {
            rights.asNational();
        } else {
            planners.asPlannerAt(description.lab());
        }
        if (newEvent.postpones() != null) {
            planners.asPlannerOf(events.find(newEvent.postpones())
                    .orElseThrow(() -> Refusal.invalid(Fault.pointer("/postpones", "unknown-reference"))));
        }
        references.mustExist(description);
        return commands.create(() -> planning.plan(newEvent), showing::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            summary = "Read an event (bijeenkomst)",
            description =
                    "`onlineLink` is shown to who has a seat, the lab's people, those of the organisers, and the national team. `startsOn` and `endsOn` are the days of its times where it takes place; the first, of a historical record, as far as it is known.")
    public RestResponse<EventView> get(@RestPath String slug) {
        Event event = events.get(slug);
        return Answers.shown(event, showing.of(event));
    }

    @PUT
    @Path("/{slug}")
    @Operation(
            summary = "Replace the description of an event (bijeenkomst)",
            description =
                    "For the managers of its `lab`, who may move it to another lab of theirs, and the national team, which alone writes historical records.")
    public RestResponse<EventView> replace(@RestPath String slug, EventDescription description) {
        Event found = events.get(slug);
        planners.asPlannerAt(description.lab());
        planners.asPlannerOf(found);
        references.mustExist(description, found.description());
        return commands.replace(
                () -> repository.locked(slug), event -> planning.replace(event, description), showing::of);
    }

    @GET
    @Path("/{slug}/history")
    @Operation(
            summary = "Read what happened to an event (geschiedenis)",
            description = "For the lab's people, those of the organisers, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        Event event = events.get(slug);
        planners.asInsiderOf(event);
        return repository.history(event, request).shown();
    }
}
