package nl.schuldenlab.lab.frameworks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.dates.Calendar;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about frameworks. */
@Singleton
class CooperationFrameworkRepository extends LabParts<CooperationFramework> {
    private static final SortKey<CooperationFramework> BY_BEGINNING =
            new SortKey<>("from", "e.description.period.from", CooperationFramework::from, Calendar::day);

    private static final String FROM = "e.description.period.from";
    private static final String UNTIL = "coalesce(e.description.period.until, date 9999-12-31)";
    private static final String ON = FROM + " <= :on and " + UNTIL + " >= :on";
    private static final String IN_YEAR = FROM + " <= :lastDay and " + UNTIL + " >= :firstDay";

    /** Since no two overlap, one that begins later and within the year is in force in it too. */
    private static final String LATEST_IN_YEAR = IN_YEAR + """
             and not exists (
                select 1 from CooperationFramework later where later.lab = e.lab
                and later.description.period.from > e.description.period.from
                and later.description.period.from <= :lastDay)
            """;

    CooperationFrameworkRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<CooperationFramework> list(Lab lab, CooperationFrameworkFilter filter) {
        Year year = filter.year == null ? null : Year.of(filter.year);
        return ListQuery.of(getEntityManager(), CooperationFramework.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAsked(ON, "on", filter.on)
                .whereAsked(LATEST_IN_YEAR, "firstDay", year == null ? null : year.atDay(1))
                .with("lastDay", year == null ? null : lastDay(year))
                .sortedBy(CooperationFramework::id, BY_BEGINNING)
                .page();
    }

    Optional<CooperationFramework> inForceOn(Lab lab, LocalDate day) {
        return find("from CooperationFramework e where e.lab = ?1 and " + ON.replace(":on", "?2"), lab, day)
                .firstResultOptional();
    }

    /** Of those in force in a year the latest. */
    Optional<CooperationFramework> inForceIn(Lab lab, Year year) {
        String inYear = IN_YEAR.replace(":lastDay", "?2").replace(":firstDay", "?3");
        return find(
                        "from CooperationFramework e where e.lab = ?1 and " + inYear + " order by " + FROM + " desc",
                        lab,
                        lastDay(year),
                        year.atDay(1))
                .firstResultOptional();
    }

    private static LocalDate lastDay(Year year) {
        return year.atDay(year.length());
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, CooperationFramework framework) {
        return constraint.equals("cooperation_framework_lab_id_period_excl")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> inTheWayOf(framework)))
                : super.refusal(constraint, framework);
    }

    private String inTheWayOf(CooperationFramework framework) {
        LocalDate until = framework.description().period().until();
        return find(
                        "from CooperationFramework e where e.lab = ?1 and e.id <> ?2 and " + FROM + " <= ?3 and "
                                + UNTIL + " >= ?4 order by " + FROM,
                        framework.lab(),
                        framework.id(),
                        until == null ? SortKey.UNDATED : until,
                        framework.from())
                .firstResultOptional()
                .map(CooperationFramework::path)
                .orElse(null);
    }
}
