package nl.schuldenlab.lab.councils;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which councils of a lab are asked for. */
public class ProgrammeCouncilFilter extends PageRequest {
    @RestQuery
    @Parameter(description = "A partner that sits on it.")
    public List<@Slug String> member;

    @RestQuery
    @Parameter(description = "`year` (when absent); with a leading `-` the latest first.")
    @Pattern(regexp = "^-?year$")
    public String sort;
}
