package nl.schuldenlab.catalog.progressupdates;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which progress updates of a project are asked for; a filter that is repeated means one of its values. */
public class ProgressUpdateFilter extends PageRequest {
    @RestQuery
    public List<Rag> rag;

    @RestQuery
    @Parameter(description = "`reportedOn` (when absent) or `-reportedOn`, the newest first.")
    @Pattern(regexp = "^-?reportedOn$")
    public String sort;
}
