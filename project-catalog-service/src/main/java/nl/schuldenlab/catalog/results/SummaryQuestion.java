package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Of what all projects reached which part is asked for; a filter that is repeated means one of its values. */
public class SummaryQuestion {
    @RestQuery
    @Parameter(description = "In which the period of a result ends.")
    public List<@Min(1900) @Max(2999) Integer> year;

    @RestQuery
    public List<@Pattern(regexp = ResultDescription.CODE) String> metric;

    @RestQuery
    @Parameter(description = "Labs in whose adoptions it was reached.")
    public List<@Slug String> lab;

    @RestQuery
    public List<@Slug String> project;

    /** Whether it is asked of the whole network, and not of some labs or projects. */
    boolean isOfAll() {
        return isEmpty(lab) && isEmpty(project);
    }

    private static boolean isEmpty(List<?> values) {
        return values == null || values.isEmpty();
    }
}
