package nl.schuldenlab.catalog.lessons;

import java.util.List;
import nl.schuldenlab.catalog.projects.ProjectStage;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which lessons of the whole catalogue are asked for. */
public class LessonSearchFilter extends LessonFilter {
    @RestQuery
    public List<@Slug String> project;

    @RestQuery
    @Parameter(description = "The stage of the project; `STOPPED` finds what was learned where it did not work out.")
    public List<ProjectStage> stage;
}
