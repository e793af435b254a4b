package nl.schuldenlab.catalog.evidence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the evidence of a project comes to: how much there is, of what kind, by whom, and how old. */
@Schema(name = "EvidenceSummary")
public record EvidenceSummaryView(
        @NotNull Integer items,
        @NotNull Integer independent,
        @NotNull Integer practiceBased,
        @NotNull Integer theoryBased,

        @NotNull @Schema(description = "On which of the three things some evidence bears (D16).")
        List<Dimension> dimensions,

        @NotNull Integer reviewDue,
        PartialDate newestOn,

        @Schema(description = "Whole months since the newest was reported; absent when none has a date.")
        Integer ageInMonths,

        @NotNull LocalDate checkedOn) {

    static EvidenceSummaryView of(List<Evidence> standing, LocalDate day) {
        PartialDate newest = standing.stream()
                .map(each -> each.description().reportedOn())
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PartialDate::lastDay))
                .orElse(null);
        return new EvidenceSummaryView(
                standing.size(),
                count(standing, each -> each.description().independent() == Independence.YES),
                count(standing, each -> each.description().basis() == EvidenceBasis.PRACTICE_BASED),
                count(standing, each -> each.description().basis() == EvidenceBasis.THEORY_BASED),
                standing.stream()
                        .map(each -> each.description().dimension())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                count(standing, each -> each.status() == EvidenceStatus.REVIEW_DUE),
                newest,
                newest == null ? null : age(newest, day),
                day);
    }

    private static int count(List<Evidence> all, Predicate<Evidence> rule) {
        return (int) all.stream().filter(rule).count();
    }

    private static int age(PartialDate reported, LocalDate day) {
        return Math.max(0, (int) ChronoUnit.MONTHS.between(reported.lastDay(), day));
    }
}
