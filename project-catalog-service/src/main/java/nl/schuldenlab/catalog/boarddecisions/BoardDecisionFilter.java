package nl.schuldenlab.catalog.boarddecisions;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which decisions on a project are asked for; a filter that is repeated means one of its values. */
public class BoardDecisionFilter extends PageRequest {
    @RestQuery
    public List<DecisionSubject> subject;

    @RestQuery
    public List<DecisionOutcome> outcome;

    @RestQuery
    @Parameter(description = "`decidedOn` (when absent); with a leading `-` the other way round.")
    @Pattern(regexp = "^-?decidedOn$")
    public String sort;
}
