package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ImpactCategory;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which results of a project are asked for; a filter that is repeated means one of its values. */
public class ResultFilter extends PageRequest {
    @RestQuery
    public List<UUID> adoption;

    @RestQuery
    public List<@Pattern(regexp = ResultDescription.CODE) String> metric;

    @RestQuery
    public List<DebtOutcome> debtOutcome;

    @RestQuery
    public List<Beneficiary> beneficiary;

    @RestQuery
    public List<ImpactCategory> impactCategory;

    @RestQuery
    @Parameter(description = "`until` (when absent), the end of the period; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?until$")
    public String sort;
}
