package nl.schuldenlab.lab.programmes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about programmes. */
@Singleton
class ProgrammeRepository extends LabParts<Programme> {
    private static final SortKey<Programme> BY_YEAR =
            new SortKey<>("year", "e.year", Programme::year, Integer::valueOf);

    ProgrammeRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** @param withDrafts whether the reader may see what is not adopted yet */
    Page<Programme> list(Lab lab, ProgrammeFilter filter, boolean withDrafts) {
        return ListQuery.of(getEntityManager(), Programme.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAsked("e.status <> :hidden", "hidden", withDrafts ? null : ProgrammeStatus.DRAFT)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAnyAsked("e.description.projects", "project", filter.project)
                .sortedBy(Programme::id, BY_YEAR)
                .page();
    }

    Optional<Programme> of(Lab lab, int year) {
        return find("lab = ?1 and year = ?2", lab, year).firstResultOptional();
    }

    /** @throws Refusal 404 */
    Programme get(Lab lab, int year) {
        return of(lab, year).orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Programme programme) {
        return switch (constraint) {
            case "programme_lab_id_year_key" -> Optional.of(Refusal.alreadyExists("already-exists", programme::path));
            case "course_change_lab_id_year_fkey" ->
                Optional.of(Refusal.blocked(List.of(Blocker.of("programme-was-changed", "D106", LabFacts.HERE))));
            default -> super.refusal(constraint, programme);
        };
    }
}
