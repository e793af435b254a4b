package nl.schuldenlab.lab.programmes;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which programmes of a lab are asked for; a filter that is repeated means one of its values. */
public class ProgrammeFilter extends PageRequest {
    @RestQuery
    public List<ProgrammeStatus> status;

    @RestQuery
    @Parameter(description = "A project that it holds.")
    public List<@Slug String> project;

    @RestQuery
    @Parameter(description = "`year` (when absent); with a leading `-` the latest first.")
    @Pattern(regexp = "^-?year$")
    public String sort;
}
