package nl.schuldenlab.partner.introductions;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.partner.partners.PartnerType;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which introductions are asked for; a filter that is repeated means one of its values. */
public class IntroductionFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    public List<@Slug String> project;

    @RestQuery
    public List<UUID> adoption;

    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    public List<PartnerType> partnerType;

    @RestQuery
    public List<IntroductionStatus> status;

    @RestQuery
    @Parameter(description = "`createdAt` (when absent); with a leading `-` the other way round.")
    @Pattern(regexp = "^-?createdAt$")
    public String sort;
}
