package nl.schuldenlab.lab.themes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which themes of a lab are asked for; a filter that is repeated means one of its values. */
public class InnovationThemeFilter extends PageRequest {
    @RestQuery
    public List<@Min(1) @Max(9999) Integer> year;

    @RestQuery
    public List<ThemeStatus> status;

    @RestQuery
    @Parameter(description = "The project that it became.")
    public List<@Slug String> project;

    @RestQuery
    @Parameter(description = "`year` (when absent) or `title`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(year|title)$")
    public String sort;
}
