package nl.schuldenlab.catalog.facets;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.catalog.indexes.Counts;
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

        @NotNull @Schema(description = "The hundred labs that most projects joined.")
        List<FacetCountView> joinedLab,

        @NotNull @Schema(description = "The hundred partners with most projects.")
        List<FacetCountView> owner,

        @NotNull @Schema(description = "The hundred labs and municipalities in which most are in use.")
        List<FacetCountView> runsIn,

        @NotNull List<FacetCountView> recognition,
        @NotNull List<FacetCountView> independentEvidence,

        @Schema(
                description =
                        "True where no project has all words of `q`: those that have most of them are counted. Absent otherwise.")
        Boolean someWords) {

    static ProjectFacetsView of(Counts counts) {
        return new ProjectFacetsView(
                of(counts, ProjectFacet.STAGE),
                of(counts, ProjectFacet.PHASE),
                of(counts, ProjectFacet.TARGET_GROUP),
                of(counts, ProjectFacet.MECHANISM),
                of(counts, ProjectFacet.ORIGIN_KIND),
                of(counts, ProjectFacet.ORIGIN_LAB),
                of(counts, ProjectFacet.JOINED_LAB),
                of(counts, ProjectFacet.OWNER),
                of(counts, ProjectFacet.RUNS_IN),
                of(counts, ProjectFacet.RECOGNITION),
                of(counts, ProjectFacet.INDEPENDENT_EVIDENCE),
                counts.someWords() ? true : null);
    }

    private static List<FacetCountView> of(Counts counts, ProjectFacet facet) {
        return FacetCountView.of(counts.bySide().get(facet.side()));
    }
}
