package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schuldenlab.catalog.evidence.Figures;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.Root;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one project adds to a figure, by which sources, and until when. */
@Schema(name = "ReachedByProject")
public record ReachedByProjectView(
        @NotNull String project,
        @NotNull BigDecimal value,

        @Schema(description = "`true` when it is that many or more.")
        Boolean atLeast,

        Boolean uncertain,

        @Schema(description = "The last day that it counts.")
        PartialDate until,

        @NotNull List<UUID> results,
        @NotNull List<Source> sources) {

    static ReachedByProjectView of(Map.Entry<String, Addition> told) {
        Addition addition = told.getValue();
        List<ResultDescription> said =
                addition.added().stream().map(Result::description).toList();
        return new ReachedByProjectView(
                told.getKey(),
                Figures.plain(addition.value()),
                Given.mark(addition.isAtLeast()),
                Given.mark(addition.isUncertain()),
                said.stream()
                        .map(ResultDescription::period)
                        .filter(Objects::nonNull)
                        .map(Period::until)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(PartialDate::lastDay))
                        .orElse(null),
                addition.added().stream().map(Root::id).toList(),
                said.stream()
                        .flatMap(each -> each.sources().stream())
                        .distinct()
                        .toList());
    }
}
