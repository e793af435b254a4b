package nl.schuldenlab.catalog.recognitions;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about recognitions. */
@Singleton
class RecognitionRepository extends ProjectParts<Recognition> {
    private static final SortKey<Recognition> BY_DAY =
            SortKey.date("decidedOn", "e.description.decidedOn.day", recognition -> recognition
                    .description()
                    .decidedOn());
    private static final String DUE = "status = VALID and description.validUntil < ?1";

    RecognitionRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Recognition> list(Project project, RecognitionFilter filter) {
        return ListQuery.of(getEntityManager(), Recognition.class, filter)
                .where("e.project = :project", "project", project)
                .whereAsked("e.description.level in :level", "level", filter.level)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(Recognition::id, BY_DAY)
                .page();
    }

    List<Recognition> allOf(Project project) {
        return list("project", project);
    }

    boolean anyOf(UUID project) {
        return count("project.id", project) > 0;
    }

    /** The slugs of some projects whose verdict is over by this day. */
    List<String> projectsDue(LocalDate day, int most) {
        return getEntityManager()
                .createQuery("""
                        select distinct e.project.slug from Recognition e
                        where e.status = VALID and e.description.validUntil < :day order by e.project.slug
                        """, String.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Counted, for what is loaded here would be read again as it was before its day had come. */
    boolean anyDue(LocalDate day) {
        return count(DUE, day) > 0;
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Recognition recognition) {
        return constraint.equals("recognition_project_id_committee_decided_on_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(recognition)))
                : super.refusal(constraint, recognition);
    }

    private String standing(Recognition wanted) {
        return find(
                        "project = ?1 and description.committee = ?2 and description.decidedOn = ?3",
                        wanted.project(),
                        wanted.description().committee(),
                        wanted.description().decidedOn())
                .firstResultOptional()
                .map(Recognition::path)
                .orElse(null);
    }
}
