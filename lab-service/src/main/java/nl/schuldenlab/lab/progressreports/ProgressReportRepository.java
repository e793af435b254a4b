package nl.schuldenlab.lab.progressreports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about progress reports. */
@Singleton
class ProgressReportRepository extends LabParts<ProgressReport> {
    private static final SortKey<ProgressReport> BY_QUARTER = new SortKey<>(
            "quarter", "e.year * 4 + e.quarter", report -> report.year() * 4 + report.quarter(), Integer::valueOf);

    ProgressReportRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ProgressReport> list(Lab lab, ProgressReportFilter filter) {
        return ListQuery.of(getEntityManager(), ProgressReport.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAsked("e.year in :year", "year", filter.year)
                .whereAsked("e.quarter in :quarter", "quarter", filter.quarter)
                .sortedBy(ProgressReport::id, BY_QUARTER)
                .page();
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, ProgressReport report) {
        return constraint.equals("progress_report_lab_id_year_quarter_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(report)))
                : super.refusal(constraint, report);
    }

    private String standing(ProgressReport report) {
        return find("lab = ?1 and year = ?2 and quarter = ?3", report.lab(), report.year(), report.quarter())
                .firstResultOptional()
                .map(ProgressReport::path)
                .orElse(null);
    }
}
