package nl.schuldenlab.events.events;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine of an event. */
@Path("/events/{slug}")
@Scope("events")
public class EventStatusResource {
    private final EventRepository repository;
    private final Events events;
    private final EventPlanning planning;
    private final EventRights rights;
    private final Commands commands;
    private final Transitions transitions;
    private final Clock clock;

    EventStatusResource(
            EventRepository repository,
            Events events,
            EventPlanning planning,
            EventRights rights,
            Commands commands,
            Transitions transitions,
            Clock clock) {
        this.repository = repository;
        this.events = events;
        this.planning = planning;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
        this.clock = clock;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses that an event went through (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath String slug, @BeanParam PageRequest request) {
        return repository.statusChanges(events.get(slug), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Tell that an event was held, postponed or cancelled",
            description =
                    "For the managers of its lab, and the national team. HELD needs a start that has passed (D191); POSTPONED the event that takes its place, as `postponedTo`; CANCELLED a reason.")
    public RestResponse<StatusChangeView> change(@RestPath String slug, NewEventStatus change) {
        rights.asPlannerOf(events.get(slug));
        return commands.move(() -> repository.locked(slug), event -> planning.change(event, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which statuses can come next, and what blocks this caller")
    public TransitionsView transitions(@RestPath String slug) {
        Event event = events.get(slug);
        return transitions.of(event.status().next(), to -> event.judge(to, clock.instant()), rights.plans(event));
    }
}
