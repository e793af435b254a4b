package nl.schuldenlab.catalog.recognitions;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.catalog.projects.RecognitionLevel;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which verdicts on a project are asked for; a filter that is repeated means one of its values. */
public class RecognitionFilter extends PageRequest {
    @RestQuery
    public List<RecognitionLevel> level;

    @RestQuery
    public List<RecognitionStatus> status;

    @RestQuery
    @Parameter(description = "`decidedOn` (when absent); with a leading `-` the other way round.")
    @Pattern(regexp = "^-?decidedOn$")
    public String sort;
}
