package nl.schuldenlab.partner.offers;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about rounds of offers. */
@Singleton
class RoundRepository extends RootRepository<ParticipationRound> {
    private static final SortKey<ParticipationRound> BY_AGE =
            SortKey.instant("createdAt", "e.createdAt", ParticipationRound::createdAt);

    RoundRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ParticipationRound> list(RoundFilter filter, Sight sight) {
        ListQuery<ParticipationRound> rounds = ListQuery.of(getEntityManager(), ParticipationRound.class, filter);
        return (sight.all() ? rounds : rounds.where("e.lab in :seenLabs", "seenLabs", sight.labs()))
                .whereAsked("e.lab in :lab", "lab", filter.lab)
                .whereAsked("e.project in :project", "project", filter.project)
                .sortedBy(ParticipationRound::id, BY_AGE)
                .page();
    }

    /** @throws Refusal 404 */
    ParticipationRound get(UUID id, Sight sight) {
        return findByIdOptional(id)
                .filter(round -> sight.covers(round.lab(), List.of()))
                .orElseThrow(Refusal::notFound);
    }

    Optional<ParticipationRound> find(String lab, String project) {
        return find("lab = ?1 and project = ?2", lab, project).firstResultOptional();
    }

    List<ParticipationRound> of(String lab) {
        return list("lab = ?1 order by createdAt, id", lab);
    }

    /** Until the transaction ends, nobody else offers in this lab or joins it: a partner that joins meanwhile would be missed. */
    void lock(String lab) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:lab, 4040))) locked")
                .setParameter("lab", lab)
                .getSingleResult();
    }
}
