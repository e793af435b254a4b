package nl.schuldenlab.partner.signatures;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.Agreement;
import nl.schuldenlab.partner.contacts.ContactReferences;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about signatures. */
@Singleton
class SignatureRepository extends RootRepository<Signature> implements ContactReferences {
    private static final SortKey<Signature> BY_PARTNER = SortKey.text("partner", "e.partner", Signature::partner);

    SignatureRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Signature> list(Agreement agreement, SignatureFilter filter) {
        return ListQuery.of(getEntityManager(), Signature.class, filter)
                .where("e.agreement = :agreement", "agreement", agreement)
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .sortedBy(Signature::id, BY_PARTNER)
                .page();
    }

    @Override
    public List<String> pathsTo(UUID contact) {
        return list("from Signature e join fetch e.agreement where e.description.contact = ?1", contact).stream()
                .map(Signature::path)
                .toList();
    }

    /** @throws Refusal 404 */
    Signature get(UUID agreement, UUID id) {
        return find("agreement.id = ?1 and id = ?2", agreement, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** D94: a partner signs an agreement once. */
    @Override
    protected Optional<Refusal> refusal(String constraint, Signature signature) {
        return constraint.equals("signature_agreement_id_partner_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(signature)))
                : Optional.empty();
    }

    private String standing(Signature signature) {
        return find("agreement = ?1 and partner = ?2", signature.agreement(), signature.partner())
                .firstResultOptional()
                .map(Signature::path)
                .orElse(null);
    }
}
