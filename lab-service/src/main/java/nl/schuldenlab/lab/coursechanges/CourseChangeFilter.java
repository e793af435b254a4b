package nl.schuldenlab.lab.coursechanges;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which changes of course of a lab are asked for; a filter that is repeated means one of its values. */
public class CourseChangeFilter extends PageRequest {
    @RestQuery
    public List<@Min(1) @Max(9999) Integer> year;

    @RestQuery
    public List<CourseChangeStatus> status;

    @RestQuery
    public Boolean crucial;
}
