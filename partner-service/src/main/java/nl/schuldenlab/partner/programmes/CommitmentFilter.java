package nl.schuldenlab.partner.programmes;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which commitments are asked for; a filter that is repeated means one of its values. */
public class CommitmentFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    public List<Integer> year;

    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    @Parameter(description = "The event where it was given.")
    public List<@Slug String> event;

    @RestQuery
    public List<CommitmentStatus> status;

    @RestQuery
    @Parameter(description = "`partner` (when absent) or `committedOn`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(partner|committedOn)$")
    public String sort;
}
