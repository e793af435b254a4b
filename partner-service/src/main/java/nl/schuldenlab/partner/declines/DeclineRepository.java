package nl.schuldenlab.partner.declines;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.Agreement;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about refusals. */
@Singleton
class DeclineRepository extends RootRepository<Decline> {
    private static final SortKey<Decline> BY_PARTNER = SortKey.text("partner", "e.partner", Decline::partner);

    DeclineRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Decline> list(Agreement agreement, DeclineFilter filter) {
        return ListQuery.of(getEntityManager(), Decline.class, filter)
                .where("e.agreement = :agreement", "agreement", agreement)
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(Decline::id, BY_PARTNER)
                .page();
    }

    /** @throws Refusal 404 */
    Decline get(UUID agreement, UUID id) {
        return find("agreement.id = ?1 and id = ?2", agreement, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The refusal that this partner stands by, if there is one. */
    Optional<Decline> standing(Agreement agreement, String partner) {
        return find("agreement = ?1 and partner = ?2 and status = ?3", agreement, partner, DeclineStatus.GIVEN)
                .firstResultOptional();
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Decline decline) {
        return constraint.equals("decline_agreement_id_partner_key")
                ? Optional.of(
                        Refusal.alreadyExists("already-exists", () -> standing(decline.agreement(), decline.partner())
                                .map(Decline::path)
                                .orElse(null)))
                : Optional.empty();
    }
}
