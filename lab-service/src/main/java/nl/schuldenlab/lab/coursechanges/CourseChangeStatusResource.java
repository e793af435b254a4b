package nl.schuldenlab.lab.coursechanges;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine and history of a change of course. */
@Path("/labs/{slug}/course-changes/{id}")
@Scope("labs")
public class CourseChangeStatusResource {
    private final CourseChangeRepository changes;
    private final Steering steering;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Commands commands;
    private final Transitions transitions;

    CourseChangeStatusResource(
            CourseChangeRepository changes,
            Steering steering,
            Labs labs,
            Insiders insiders,
            LabRights rights,
            Commands commands,
            Transitions transitions) {
        this.changes = changes;
        this.steering = steering;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses that a change of course went through (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return changes.statusChanges(changes.get(insiders.seen(slug), id), request)
                .shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Decide on a change of course, or withdraw it (besluiten, intrekken)",
            description =
                    "For the lab's managers and the national team. A crucial one needs the council's involvement on record (D106), where the framework of the year has a council decide; withdrawing needs a reason.")
    public RestResponse<StatusChangeView> change(
            @RestPath String slug, @RestPath UUID id, NewCourseChangeStatus change) {
        labs.get(slug);
        rights.asWriterOf(slug);
        return commands.move(() -> steering.locate(slug, id), found -> steering.move(found, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which statuses of a change of course can come next, and what blocks this caller")
    public TransitionsView transitions(@RestPath String slug, @RestPath UUID id) {
        CourseChange change = changes.get(insiders.seen(slug), id);
        return transitions.of(
                change.status().next(), to -> change.judge(to, steering.facts(change)), rights.writes(slug));
    }

    @GET
    @Path("/history")
    @Operation(summary = "Read what happened to a change of course (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return changes.history(changes.get(insiders.seen(slug), id), request).shown();
    }
}
