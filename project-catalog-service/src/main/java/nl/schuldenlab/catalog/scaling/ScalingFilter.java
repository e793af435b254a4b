package nl.schuldenlab.catalog.scaling;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.catalog.adoptions.AdoptionStatus;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of the matrix is asked for; a filter that is repeated means one of its values. */
public class ScalingFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> project;

    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    @Parameter(description = "Code of the municipality, such as `gm0518`.")
    public List<@KnownMunicipality String> municipality;

    @RestQuery
    public List<AdoptionStatus> status;

    @RestQuery
    @Parameter(description = "`name` of the project; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?name$")
    public String sort;
}
