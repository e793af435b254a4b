package nl.schuldenlab.catalog.facets;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many projects a list shows when it is filtered by this value too. */
@Schema(name = "FacetCount")
public record FacetCountView(
        @NotNull @Schema(description = "As the filter takes it.")
        String value,

        @NotNull Long count) {
    private static final int MOST = 100;

    /** The most frequent first. */
    static List<FacetCountView> of(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new FacetCountView(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FacetCountView::count).reversed().thenComparing(FacetCountView::value))
                .limit(MOST)
                .toList();
    }
}
