package nl.schuldenlab.catalog.adoptions;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which adoptions are asked for; a filter that is repeated means one of its values. */
public class AdoptionFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> project;

    @RestQuery
    @Parameter(description = "Code of the municipality, such as `gm0518`.")
    public List<@KnownMunicipality String> municipality;

    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    public List<AdoptionKind> kind;

    @RestQuery
    public List<AdoptionStatus> status;

    @RestQuery
    @Parameter(
            description =
                    "Whether a lab still has work to do in it: REQUESTED to RUNNING_WELL (D194); `false` asks for the others.")
    public Boolean open;

    @RestQuery
    @Parameter(
            description =
                    "`project` (when absent), `startedOn` or `since`, when the present status was reached; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(project|startedOn|since)$")
    public String sort;
}
