package nl.schuldenlab.lab.labs;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which labs are asked for; a filter that is repeated means one of its values. */
public class LabFilter extends PageRequest {
    @RestQuery
    @Parameter(
            description =
                    "Part of the name, the slug, an alias or the motto, or the name or code of a municipality; accents and case do not matter. Empty asks for nothing.")
    @Size(max = 200)
    public String q;

    @RestQuery
    public List<LabStatus> status;

    @RestQuery
    @Parameter(description = "Code of a municipality in the lab's area, such as `gm0518`.")
    public List<@KnownMunicipality String> municipality;

    @RestQuery
    public List<WorkingMode> workingMode;

    @RestQuery
    @Parameter(description = "`name` (when absent) or `startedOn`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(name|startedOn)$")
    public String sort;
}
