package nl.schuldenlab.catalog.coverage;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import nl.schuldenlab.catalog.projects.Phase;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the portfolio of projects covers. */
@Path("/portfolio/coverage")
@Scope("projects")
public class CoverageResource {
    private final CoverageRepository coverage;

    CoverageResource(CoverageRepository coverage) {
        this.coverage = coverage;
    }

    @GET
    @Operation(
            summary = "Read what covers the seven phases of debt assistance (portfoliodekking)",
            description =
                    "For each phase the projects that act in it, by stage, and those that are proven; of a lab or municipality those that it uses. Stopped and withdrawn ones do not count.")
    public PortfolioCoverageView get(@BeanParam CoverageFilter filter) {
        return PortfolioCoverageView.of(Arrays.stream(Phase.values())
                .map(phase -> coverage.of(phase, filter))
                .toList());
    }
}
