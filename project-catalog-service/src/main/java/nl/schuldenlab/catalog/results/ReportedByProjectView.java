package nl.schuldenlab.catalog.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ReportedTotal;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A total that a source told of a project. */
@Schema(name = "ReportedByProject")
public record ReportedByProjectView(
        @NotNull String project, @JsonUnwrapped @NotNull ReportedTotal total) {
    private static final Comparator<ReportedByProjectView> BY_METRIC_AND_DAY = Comparator.comparing(
                    (ReportedByProjectView each) -> each.total().metric())
            .thenComparing(
                    each -> each.total().asOf(),
                    Comparator.nullsLast(
                            Comparator.comparing(PartialDate::lastDay).reversed()))
            .thenComparing(ReportedByProjectView::project);

    /** Those of these metrics, or of all when none is asked for; the last day first. */
    static List<ReportedByProjectView> of(List<Project> projects, SummaryQuestion question) {
        return projects.stream()
                .flatMap(ReportedByProjectView::of)
                .filter(each -> asked(question.metric, each.total().metric()))
                .filter(each -> asked(question.year, yearOf(each.total().asOf())))
                .sorted(BY_METRIC_AND_DAY)
                .toList();
    }

    private static Stream<ReportedByProjectView> of(Project project) {
        return project.description().reported().stream().map(total -> new ReportedByProjectView(project.slug(), total));
    }

    private static Integer yearOf(PartialDate asOf) {
        return asOf == null ? null : asOf.firstDay().getYear();
    }

    private static <T> boolean asked(List<T> values, T value) {
        return values == null || values.isEmpty() || values.contains(value);
    }
}
