package nl.schuldenlab.lab.councils;

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

/** All questions to the database about councils. */
@Singleton
class ProgrammeCouncilRepository extends LabParts<ProgrammeCouncil> {
    private static final SortKey<ProgrammeCouncil> BY_YEAR =
            new SortKey<>("year", "e.year", ProgrammeCouncil::year, Integer::valueOf);

    ProgrammeCouncilRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ProgrammeCouncil> list(Lab lab, ProgrammeCouncilFilter filter) {
        return ListQuery.of(getEntityManager(), ProgrammeCouncil.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAnyAsked("e.description.members", "member", filter.member)
                .sortedBy(ProgrammeCouncil::id, BY_YEAR)
                .page();
    }

    Optional<ProgrammeCouncil> of(Lab lab, int year) {
        return find("lab = ?1 and year = ?2", lab, year).firstResultOptional();
    }

    /** @throws Refusal 404 */
    ProgrammeCouncil get(Lab lab, int year) {
        return of(lab, year).orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, ProgrammeCouncil council) {
        return constraint.equals("programme_council_lab_id_year_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", council::path))
                : super.refusal(constraint, council);
    }
}
