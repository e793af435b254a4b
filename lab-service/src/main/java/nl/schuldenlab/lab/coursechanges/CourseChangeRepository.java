package nl.schuldenlab.lab.coursechanges;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.lab.programmes.DecidedChanges;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about changes of course. */
@Singleton
class CourseChangeRepository extends LabParts<CourseChange> implements DecidedChanges {
    private static final SortKey<CourseChange> BY_YEAR =
            new SortKey<>("year", "e.year", CourseChange::year, Integer::valueOf);

    CourseChangeRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<CourseChange> list(Lab lab, CourseChangeFilter filter) {
        return ListQuery.of(getEntityManager(), CourseChange.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAsked("e.year in :year", "year", filter.year)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked("e.description.crucial = :crucial", "crucial", filter.crucial)
                .sortedBy(CourseChange::id, BY_YEAR)
                .page();
    }

    @Override
    public Optional<Instant> latestOf(Lab lab, int year) {
        return find("lab = ?1 and year = ?2 and decidedAt is not null order by decidedAt desc", lab, year)
                .firstResultOptional()
                .map(CourseChange::decidedAt);
    }

    /** The programme was there a moment ago. */
    @Override
    protected Optional<Refusal> refusal(String constraint, CourseChange change) {
        return constraint.equals("course_change_lab_id_year_fkey")
                ? Optional.of(Refusal.invalid(Fault.pointer("/year", "unknown-reference")))
                : super.refusal(constraint, change);
    }
}
