package nl.schuldenlab.catalog.lessons;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What was learned in all projects. */
@Path("/lessons")
@Scope("projects")
public class LessonSearchResource {
    private final LessonRepository lessons;

    LessonSearchResource(LessonRepository lessons) {
        this.lessons = lessons;
    }

    @GET
    @Operation(
            summary = "Search what was learned in all projects (geleerde lessen)",
            description = "Of what worked and of what did not, those of projects that stopped among them (D138).")
    public RestResponse<Page<LessonView>> search(@BeanParam LessonSearchFilter filter) {
        return lessons.search(filter).map(LessonView::of).shown();
    }
}
