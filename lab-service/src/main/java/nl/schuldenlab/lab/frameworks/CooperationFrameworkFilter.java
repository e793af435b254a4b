package nl.schuldenlab.lab.frameworks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which frameworks of a lab are asked for. */
public class CooperationFrameworkFilter extends PageRequest {
    @RestQuery
    @Parameter(description = "The one that is in force on this day.")
    public LocalDate on;

    @RestQuery
    @Parameter(description = "The one that decides for this year: of those in force in it, the latest.")
    @Min(1)
    @Max(9999)
    public Integer year;
}
