package nl.schuldenlab.catalog.evidence;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which evidence of a project is asked for; a filter that is repeated means one of its values. */
public class EvidenceFilter extends PageRequest {
    @RestQuery
    public List<EvidenceKind> kind;

    @RestQuery
    public List<EvidenceBasis> basis;

    @RestQuery
    @Parameter(description = "`NO` where the researcher has a stake in the project (D125).")
    public List<Independence> independent;

    @RestQuery
    public List<Dimension> dimension;

    @RestQuery
    public List<EvidenceStatus> status;

    @RestQuery
    public List<@KnownMunicipality String> municipality;

    @RestQuery
    @Parameter(description = "`reportedOn` (when absent) or `title`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(reportedOn|title)$")
    public String sort;
}
