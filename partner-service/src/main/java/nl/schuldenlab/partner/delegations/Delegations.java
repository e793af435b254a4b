package nl.schuldenlab.partner.delegations;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Finds mandates for the signatures that rest on them. */
@Singleton
public class Delegations {
    private final DelegationRepository delegations;

    Delegations(DelegationRepository delegations) {
        this.delegations = delegations;
    }

    public Optional<Delegation> find(UUID agreement, UUID id) {
        return delegations.find(agreement, id);
    }
}
