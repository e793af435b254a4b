package nl.schuldenlab.partner.partners;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which partners are asked for; a filter that is repeated means one of its values. */
public class PartnerFilter extends PageRequest {
    @RestQuery
    @Parameter(
            description =
                    "Part of the name, the slug or an alias; accents and case do not matter. Empty asks for nothing.")
    @Size(max = 200)
    public String q;

    @RestQuery
    public List<Sector> sector;

    @RestQuery
    public List<Reach> scope;

    @RestQuery
    public List<PartnerType> type;

    @RestQuery
    public List<PartnerStatus> status;

    @RestQuery
    @Parameter(description = "Code of a municipality that is a partner, such as `gm0518`.")
    public List<@KnownMunicipality String> municipality;

    @RestQuery
    @Parameter(
            description =
                    "`name` (when absent), with a leading `-` the other way round. Partners are equals: there is no other order (D146).")
    @Pattern(regexp = "^-?name$")
    public String sort;
}
