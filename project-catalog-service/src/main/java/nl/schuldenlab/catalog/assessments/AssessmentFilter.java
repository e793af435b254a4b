package nl.schuldenlab.catalog.assessments;

import jakarta.validation.constraints.Min;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which assessments of a project are asked for; a filter that is repeated means one of its values. */
public class AssessmentFilter extends PageRequest {
    @RestQuery
    public List<@Min(1) Integer> round;

    @RestQuery
    public List<Verdict> verdict;
}
