package nl.schuldenlab.partner.programmes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about commitments to programmes. */
@Singleton
class CommitmentRepository extends RootRepository<ProgrammeCommitment> {
    private static final SortKey<ProgrammeCommitment> BY_PARTNER =
            SortKey.text("partner", "e.partner", ProgrammeCommitment::partner);
    private static final SortKey<ProgrammeCommitment> BY_DATE =
            SortKey.date("committedOn", "e.description.committedOn.day", commitment -> commitment
                    .description()
                    .committedOn());
    private static final String ASKED_ELSEWHERE = """
            select new nl.schuldenlab.partner.programmes.AskedCommitment(c.lab, c.year, min(c.createdAt))
            from ProgrammeCommitment c
            where c.status = GIVEN and c.year >= :year
            and exists (from Partnership p where p.lab = c.lab and p.partner = :partner and p.status = ACTIVE)
            and not exists (from ProgrammeCommitment own
                where own.lab = c.lab and own.year = c.year and own.partner = :partner)
            group by c.lab, c.year
            order by c.year, c.lab
            """;

    CommitmentRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ProgrammeCommitment> list(CommitmentFilter filter, Sight sight) {
        return sight.within(ListQuery.of(getEntityManager(), ProgrammeCommitment.class, filter), "e.lab", "e.partner")
                .whereAsked("e.lab in :lab", "lab", filter.lab)
                .whereAsked("e.year in :year", "year", filter.year)
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .whereAsked("e.description.event in :event", "event", filter.event)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(ProgrammeCommitment::id, BY_PARTNER, BY_DATE)
                .page();
    }

    /** @throws Refusal 404 */
    ProgrammeCommitment get(UUID id, Sight sight) {
        return findByIdOptional(id)
                .filter(commitment -> sight.covers(commitment.lab(), List.of(commitment.partner())))
                .orElseThrow(Refusal::notFound);
    }

    /** The partners whose commitment to this programme stands. */
    Set<String> givenTo(String lab, int year) {
        return Set.copyOf(find(
                        "select partner from ProgrammeCommitment where lab = ?1 and year = ?2 and status = ?3",
                        lab,
                        year,
                        CommitmentStatus.GIVEN)
                .project(String.class)
                .list());
    }

    /** The programmes, from this year on, to which others committed in labs where this partner takes part, and it has not. */
    List<AskedCommitment> askedOf(String partner, int year) {
        return getEntityManager()
                .createQuery(ASKED_ELSEWHERE, AskedCommitment.class)
                .setParameter("partner", partner)
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, ProgrammeCommitment commitment) {
        return constraint.equals("programme_commitment_lab_year_partner_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(commitment)))
                : Optional.empty();
    }

    private String standing(ProgrammeCommitment wanted) {
        return find("lab = ?1 and year = ?2 and partner = ?3", wanted.lab(), wanted.year(), wanted.partner())
                .firstResultOptional()
                .map(ProgrammeCommitment::path)
                .orElse(null);
    }
}
