package nl.schuldenlab.lab.coursechanges;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The changes of course of a lab's programmes. */
@Path("/labs/{slug}/course-changes")
@Scope("labs")
public class CourseChangeResource {
    private final CourseChangeRepository changes;
    private final Steering steering;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Commands commands;

    CourseChangeResource(
            CourseChangeRepository changes,
            Steering steering,
            Labs labs,
            Insiders insiders,
            LabRights rights,
            Commands commands) {
        this.changes = changes;
        this.steering = steering;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the changes of course of a debt lab (koerswijzigingen)",
            description = "For the lab's people, those of its partners, and the national team; others get 404.")
    public RestResponse<Page<CourseChangeView>> list(@RestPath String slug, @BeanParam CourseChangeFilter filter) {
        return changes.list(insiders.seen(slug), filter)
                .map(CourseChangeView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Propose a change of course (koerswijziging)",
            description =
                    "For the lab's managers and the national team: of the adopted programme of a year. It says whether it is crucial (D106).")
    public RestResponse<CourseChangeView> create(@RestPath String slug, NewCourseChange newChange) {
        labs.get(slug);
        rights.asWriterOf(slug, newChange.historical());
        return commands.create(() -> steering.propose(slug, newChange), CourseChangeView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a change of course (koerswijziging)")
    public RestResponse<CourseChangeView> get(@RestPath String slug, @RestPath UUID id) {
        CourseChange change = changes.get(insiders.seen(slug), id);
        return Answers.shown(change, CourseChangeView.of(change));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is said of a change of course (koerswijziging)",
            description =
                    "For the lab's managers and the national team while it is proposed, to record for instance what the council said; a historical one for the national team.")
    public RestResponse<CourseChangeView> replace(
            @RestPath String slug, @RestPath UUID id, CourseChangeDescription description) {
        labs.get(slug);
        rights.asWriterOf(slug);
        rights.asWriterOf(slug, steering.locate(slug, id).historical());
        return commands.replace(
                () -> steering.locate(slug, id),
                change -> changes.saved(change.describe(description)),
                CourseChangeView::of);
    }
}
