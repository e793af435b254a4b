package nl.schuldenlab.partner.offers;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.partner.worklist.WorklistSource;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about offers. */
@Singleton
class OfferRepository extends RootRepository<ParticipationOffer> {
    private static final SortKey<ParticipationOffer> BY_PARTNER =
            SortKey.text("partner", "e.partner", ParticipationOffer::partner);
    private static final SortKey<ParticipationOffer> BY_AGE =
            SortKey.instant("createdAt", "e.createdAt", ParticipationOffer::createdAt);
    private static final String WAITING = """
            from ParticipationOffer o where o.partner = ?1 and o.status = OFFERED
            and exists (from Partnership p where p.lab = o.lab and p.partner = o.partner and p.status = ACTIVE)
            order by o.answerBy nulls last, o.createdAt, o.id
            """;

    OfferRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ParticipationOffer> list(OfferFilter filter, Sight sight) {
        return sight.within(ListQuery.of(getEntityManager(), ParticipationOffer.class, filter), "e.lab", "e.partner")
                .whereAsked("e.lab in :lab", "lab", filter.lab)
                .whereAsked("e.project in :project", "project", filter.project)
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(ParticipationOffer::id, BY_PARTNER, BY_AGE)
                .page();
    }

    /** @throws Refusal 404 */
    ParticipationOffer get(UUID id, Sight sight) {
        return findByIdOptional(id)
                .filter(offer -> sight.covers(offer.lab(), List.of(offer.partner())))
                .orElseThrow(Refusal::notFound);
    }

    List<ParticipationOffer> of(ParticipationRound round) {
        return list("lab = ?1 and project = ?2 order by partner, id", round.lab(), round.project());
    }

    boolean exists(ParticipationRound round, String partner) {
        return count("lab = ?1 and project = ?2 and partner = ?3", round.lab(), round.project(), partner) > 0;
    }

    /** Those to which a partner has given no answer yet, in labs where it takes part. */
    List<ParticipationOffer> waitingFor(String partner) {
        return find(WAITING, partner).page(0, WorklistSource.ENOUGH).list();
    }
}
