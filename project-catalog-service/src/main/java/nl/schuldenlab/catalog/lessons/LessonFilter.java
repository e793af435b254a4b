package nl.schuldenlab.catalog.lessons;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which lessons of a project are asked for; a filter that is repeated means one of its values. */
public class LessonFilter extends PageRequest {
    @RestQuery
    @Parameter(
            description =
                    "Dutch words that stand in the lesson, its context or the advice, in any of their forms, also with a typing error, or part of a word; case does not matter. Empty asks for nothing.")
    @Size(max = 200)
    public String q;

    @RestQuery
    public List<LessonKind> kind;

    @RestQuery
    @Parameter(description = "`learnedOn` (when absent); with a leading `-` the other way round.")
    @Pattern(regexp = "^-?learnedOn$")
    public String sort;
}
