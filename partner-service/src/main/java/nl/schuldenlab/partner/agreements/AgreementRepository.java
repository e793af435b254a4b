package nl.schuldenlab.partner.agreements;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about agreements. */
@Singleton
class AgreementRepository extends RootRepository<Agreement> {
    private static final SortKey<Agreement> BY_TITLE = SortKey.text(
            "title", "e.description.title", agreement -> agreement.description().title());
    private static final SortKey<Agreement> BY_DEADLINE = SortKey.instant(
            "signBy",
            "e.deadline",
            agreement -> agreement.description().signBy() == null
                    ? Term.NEVER
                    : agreement.description().signBy());
    private static final String DUE = "status in (OPEN, IN_FORCE) and expiresAt <= ?1";
    private static final String TO_SIGN = """
            from Agreement e where e.status = OPEN
            and (array_intersects(e.description.requiredParties, ?1) or array_intersects(e.description.invitedParties, ?1))
            and not array_intersects(e.signedBy, ?1) and not array_intersects(e.declinedBy, ?1)
            order by e.deadline, e.id
            """;

    AgreementRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    private static String concerning(String partners) {
        return """
                array_intersects(e.description.requiredParties, :%1$s)
                or array_intersects(e.description.invitedParties, :%1$s)
                or array_intersects(e.signedBy, :%1$s)
                """.formatted(partners);
    }

    Page<Agreement> list(AgreementFilter filter, Sight sight) {
        return seen(sight, ListQuery.of(getEntityManager(), Agreement.class, filter))
                .whereAsked("e.lab in :lab", "lab", filter.lab)
                .whereAsked("e.kind in :kind", "kind", filter.kind)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked(concerning("party"), "party", filter.parties())
                .whereAnyAsked("e.signedBy", "signed", filter.signed)
                .sortedBy(Agreement::id, BY_TITLE, BY_DEADLINE)
                .page();
    }

    private static ListQuery<Agreement> seen(Sight sight, ListQuery<Agreement> query) {
        return sight.all()
                ? query
                : query.where("e.lab in :labs or " + concerning("own"), "labs", sight.labs())
                        .with("own", sight.partners().toArray(String[]::new));
    }

    /** @throws Refusal 404 */
    Agreement get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 */
    Agreement locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The agreements that wait for this partner's signature or refusal, those first that press most. */
    List<Agreement> toSignBy(String partner, int most) {
        return getEntityManager()
                .createQuery(TO_SIGN, Agreement.class)
                .setParameter(1, new String[] {partner})
                .setMaxResults(most)
                .getResultList();
    }

    /** Counted, for an entity that is loaded here would be read again as it was before it expired. */
    boolean anyDue(Instant now) {
        return count(DUE, now) > 0;
    }

    /** Those whose time is up, locked in one order until the transaction ends. */
    List<Agreement> lockedDue(Instant now, int most) {
        return find(DUE + " order by id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }
}
