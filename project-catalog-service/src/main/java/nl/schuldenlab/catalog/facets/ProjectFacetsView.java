package nl.schuldenlab.catalog.facets;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.projects.ProjectFacet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to choose from among the projects that are asked for; a value that no project has is left out. */
@Schema(name = "ProjectFacets")
public record ProjectFacetsView(
        @NotNull List<FacetCountView> stage,
        @NotNull List<FacetCountView> phase,
        @NotNull List<FacetCountView> targetGroup,
        @NotNull List<FacetCountView> mechanism,
        @NotNull List<FacetCountView> originKind,

        @NotNull @Schema(description = "The hundred labs with most projects.")
        List<FacetCountView> originLab,

        @NotNull @Schema(description = "The hundred partners with most projects.")
        List<FacetCountView> owner,

        @NotNull List<FacetCountView> recognition,
        @NotNull List<FacetCountView> independentEvidence) {

    static ProjectFacetsView of(Map<ProjectFacet, List<FacetCountView>> counts) {
        return new ProjectFacetsView(
                counts.get(ProjectFacet.STAGE),
                counts.get(ProjectFacet.PHASE),
                counts.get(ProjectFacet.TARGET_GROUP),
                counts.get(ProjectFacet.MECHANISM),
                counts.get(ProjectFacet.ORIGIN_KIND),
                counts.get(ProjectFacet.ORIGIN_LAB),
                counts.get(ProjectFacet.OWNER),
                counts.get(ProjectFacet.RECOGNITION),
                counts.get(ProjectFacet.INDEPENDENT_EVIDENCE));
    }
}
