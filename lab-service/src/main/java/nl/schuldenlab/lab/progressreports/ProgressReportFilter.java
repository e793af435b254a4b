package nl.schuldenlab.lab.progressreports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which progress reports of a lab are asked for; a filter that is repeated means one of its values. */
public class ProgressReportFilter extends PageRequest {
    @RestQuery
    public List<@Min(1) @Max(9999) Integer> year;

    @RestQuery
    public List<@Min(1) @Max(4) Integer> quarter;
}
