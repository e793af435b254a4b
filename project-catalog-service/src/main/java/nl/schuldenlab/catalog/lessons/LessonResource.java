package nl.schuldenlab.catalog.lessons;

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
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What was learned of a project. */
@Path("/projects/{slug}/lessons")
@Scope("projects")
public class LessonResource {
    private final LessonRepository lessons;
    private final Projects projects;
    private final PartRights rights;
    private final Today today;
    private final Commands commands;

    LessonResource(LessonRepository lessons, Projects projects, PartRights rights, Today today, Commands commands) {
        this.lessons = lessons;
        this.projects = projects;
        this.rights = rights;
        this.today = today;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List what was learned of a project (geleerde lessen)")
    public RestResponse<Page<LessonView>> list(@RestPath String slug, @BeanParam LessonFilter filter) {
        return lessons.list(projects.get(slug), filter).map(LessonView::of).shown();
    }

    @POST
    @Operation(
            summary = "Tell what was learned of a project (geleerde les)",
            description =
                    "For the managers and leaders of its labs, and the national team. A project that stops leaves one at least (D138).")
    public RestResponse<LessonView> create(@RestPath String slug, NewLesson newLesson) {
        rights.asLeaderOf(projects.get(slug), newLesson.historical());
        today.refuseLater("/learnedOn", newLesson.description().learnedOn());
        return commands.create(() -> lessons.added(newLesson.toLesson(projects.get(slug))), LessonView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a lesson (geleerde les)")
    public RestResponse<LessonView> get(@RestPath String slug, @RestPath UUID id) {
        Lesson found = lessons.get(projects.get(slug), id);
        return Answers.shown(found, LessonView.of(found));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a lesson (geleerde les)",
            description =
                    "For the managers and leaders of the project's labs, and the national team; what is historical for the national team.")
    public RestResponse<LessonView> replace(@RestPath String slug, @RestPath UUID id, LessonDescription description) {
        Project project = projects.get(slug);
        rights.asLeaderOf(project, lessons.get(project, id).historical());
        today.refuseLater("/learnedOn", description.learnedOn());
        return commands.replace(
                () -> lessons.get(projects.get(slug), id),
                found -> lessons.saved(found.describe(description)),
                LessonView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a lesson (geschiedenis)",
            description = "For the people of the project's labs and partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Project project = projects.get(slug);
        rights.asInsiderOf(project);
        return lessons.history(lessons.get(project, id), request).shown();
    }
}
