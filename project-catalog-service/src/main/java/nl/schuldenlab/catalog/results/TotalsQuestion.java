package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.catalog.projects.ImpactCategory;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Of which results the totals are asked, and whether as one sum. */
public class TotalsQuestion {
    @RestQuery
    public List<@Pattern(regexp = ResultDescription.CODE) String> metric;

    @RestQuery
    public List<Beneficiary> beneficiary;

    @RestQuery
    public List<ImpactCategory> impactCategory;

    @RestQuery
    @Parameter(
            description =
                    "`true` asks for all of it as one sum; refused with the reasons unless it may be added up (D37).")
    public Boolean together;

    boolean asOne() {
        return Boolean.TRUE.equals(together);
    }
}
