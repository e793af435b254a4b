package nl.schuldenlab.catalog.recognitions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.PartRights;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.Projects;
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

/** Whether a committee's verdict still holds. */
@Path("/projects/{slug}/recognitions/{id}")
@Scope("projects")
public class RecognitionStatusResource {
    private final RecognitionRepository recognitions;
    private final Recognising recognising;
    private final Projects projects;
    private final PartRights rights;
    private final Commands commands;
    private final Transitions transitions;

    RecognitionStatusResource(
            RecognitionRepository recognitions,
            Recognising recognising,
            Projects projects,
            PartRights rights,
            Commands commands,
            Transitions transitions) {
        this.recognitions = recognitions;
        this.recognising = recognising;
        this.projects = projects;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses that a committee's verdict went through (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Project project = projects.get(slug);
        recognising.settle();
        return recognitions
                .statusChanges(recognitions.get(project, id), request)
                .shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Take back a verdict that was recorded by mistake",
            description =
                    "For the national team. It stays readable; the verdict before it stands again. That a verdict grows old is the work of time, that it is superseded of a new one.")
    public RestResponse<StatusChangeView> change(
            @RestPath String slug, @RestPath UUID id, NewRecognitionStatus change) {
        projects.get(slug);
        rights.asNational();
        return commands.move(
                () -> recognitions.get(projects.get(slug), id), found -> recognising.move(slug, found, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which statuses can come next, and what blocks this caller")
    public TransitionsView transitions(@RestPath String slug, @RestPath UUID id) {
        Project project = projects.get(slug);
        recognising.settle();
        Recognition found = recognitions.get(project, id);
        return transitions.of(found.status().next(), found::judge, to -> rights.isNational());
    }
}
