package nl.schuldenlab.catalog.projects;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** One page of the list of projects. Its schema has the name that {@code Page<ProjectView>} has, by which lists are known. */
@Schema(name = "PageProjectView")
public record ProjectPage(
        @NotNull List<ProjectView> items,

        @Schema(description = "The query of the next page; absent on the last one.")
        String next,

        @Schema(description = "How many there are in all; only with `count=true`.")
        Long total,

        @Schema(description = "True where no project has all words of `q`: these have most of them. Absent otherwise.")
        Boolean someWords) {

    static ProjectPage of(Page<ProjectView> page, boolean someWords) {
        return new ProjectPage(page.items(), page.next(), page.total(), someWords ? true : null);
    }

    /** The page as an answer, its {@code next} also as a link (RFC 8288). */
    RestResponse<ProjectPage> shown() {
        RestResponse.ResponseBuilder<ProjectPage> answer = RestResponse.ResponseBuilder.ok(this);
        if (next != null) {
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
