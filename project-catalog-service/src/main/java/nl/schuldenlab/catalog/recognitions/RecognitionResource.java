package nl.schuldenlab.catalog.recognitions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.PartRights;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The verdicts of recognition committees on a project. */
@Path("/projects/{slug}/recognitions")
@Scope("projects")
public class RecognitionResource {
    private final RecognitionRepository recognitions;
    private final Recognising recognising;
    private final Projects projects;
    private final PartRights rights;
    private final Commands commands;

    RecognitionResource(
            RecognitionRepository recognitions,
            Recognising recognising,
            Projects projects,
            PartRights rights,
            Commands commands) {
        this.recognitions = recognitions;
        this.recognising = recognising;
        this.projects = projects;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the recognitions of a project (erkenningen)",
            description = "A verdict that it is not recognised (`NONE`) stays visible with its reason.")
    public RestResponse<Page<RecognitionView>> list(@RestPath String slug, @BeanParam RecognitionFilter filter) {
        Project project = projects.get(slug);
        recognising.settle();
        return recognitions.list(project, filter).map(RecognitionView::of).shown();
    }

    @POST
    @Operation(
            summary = "Record a committee's verdict on a project (erkenning)",
            description =
                    "For the national team, since no lab recognises its own work; told once by committee and day. It holds three years when the project is well described and five when it is more, or less where the committee says so; then it is REASSESSMENT_DUE until a new verdict, which supersedes it.")
    public RestResponse<RecognitionView> create(@RestPath String slug, NewRecognition newRecognition) {
        projects.get(slug);
        rights.asNational();
        return commands.create(() -> recognising.record(slug, newRecognition), RecognitionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a committee's verdict (erkenning)")
    public RestResponse<RecognitionView> get(@RestPath String slug, @RestPath UUID id) {
        Project project = projects.get(slug);
        recognising.settle();
        Recognition found = recognitions.get(project, id);
        return Answers.shown(found, RecognitionView.of(found));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Correct what is said of a committee's verdict (erkenning)",
            description = "For the national team. A new verdict is recorded as such, and not written over an old one.")
    public RestResponse<RecognitionView> replace(
            @RestPath String slug, @RestPath UUID id, RecognitionDescription description) {
        projects.get(slug);
        rights.asNational();
        return commands.replace(
                () -> recognitions.get(projects.get(slug), id),
                found -> recognising.describe(slug, found, description),
                RecognitionView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a committee's verdict (geschiedenis)",
            description = "For the people of the project's labs and partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Project project = projects.get(slug);
        rights.asInsiderOf(project);
        return recognitions.history(recognitions.get(project, id), request).shown();
    }
}
