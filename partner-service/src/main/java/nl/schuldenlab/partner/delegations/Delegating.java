package nl.schuldenlab.partner.delegations;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.Agreements;
import nl.schuldenlab.platform.problem.Refusal;

/** Gives mandates and revokes them; the agreement's row is locked, so that nobody signs by one meanwhile. */
@Singleton
class Delegating {
    private final DelegationRepository delegations;
    private final Agreements agreements;

    Delegating(DelegationRepository delegations, Agreements agreements) {
        this.delegations = delegations;
        this.agreements = agreements;
    }

    /** @throws Refusal 404 unless the caller may know of the agreement */
    Delegation seen(UUID agreement, UUID id) {
        agreements.seen(agreement);
        return delegations.get(agreement, id);
    }

    Delegation delegate(UUID agreement, NewDelegation wanted) {
        return delegations.added(new Delegation(agreements.locked(agreement), wanted));
    }

    Delegation locked(UUID agreement, UUID id) {
        agreements.locked(agreement);
        return delegations.get(agreement, id);
    }
}
