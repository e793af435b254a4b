package nl.schuldenlab.catalog.coverage;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the portfolio of projects covers. */
@Path("/portfolio/coverage")
@Scope("projects")
public class CoverageResource {
    private final Coverage coverage;

    CoverageResource(Coverage coverage) {
        this.coverage = coverage;
    }

    @GET
    @Operation(
            summary = "Read what covers the seven phases of debt assistance (portfoliodekking)",
            description =
                    "For each phase the projects that act in it, by stage, and those that are proven; of a lab or municipality those that it uses. Stopped and withdrawn ones do not count.")
    public PortfolioCoverageView get(@BeanParam CoverageFilter filter) {
        return PortfolioCoverageView.of(coverage.of(filter));
    }
}
