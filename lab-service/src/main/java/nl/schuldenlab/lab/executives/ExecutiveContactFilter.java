package nl.schuldenlab.lab.executives;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which executive contacts of a lab are asked for. */
public class ExecutiveContactFilter extends PageRequest {
    @RestQuery
    public List<Department> department;
}
