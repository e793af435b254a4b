package nl.schuldenlab.partner.offers;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which offers are asked for; a filter that is repeated means one of its values. */
public class OfferFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    public List<@Slug String> project;

    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    public List<OfferStatus> status;

    @RestQuery
    @Parameter(description = "`partner` (when absent) or `createdAt`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(partner|createdAt)$")
    public String sort;
}
