package nl.schuldenlab.lab.municipalities;

import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which municipalities are asked for. */
public class MunicipalityFilter extends PageRequest {
    @RestQuery
    @Parameter(
            description = "The beginning of a word of the name, an alias or the code; accents and case do not matter.")
    @Size(max = 100)
    public String q;
}
