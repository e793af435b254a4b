package nl.schuldenlab.partner.delegations;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.AgreementRights;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mandate to sign; the persons only for who may know the partner's contacts. */
@Schema(name = "Delegation")
public record DelegationView(
        @NotNull UUID id,
        @NotNull UUID agreement,
        @NotNull String partner,
        UUID contact,
        UUID principal,
        @NotNull String function,
        @NotNull String mandate,
        PartialDate validUntil,
        @NotNull DelegationStatus status,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static DelegationView of(Delegation delegation, AgreementRights rights) {
        boolean withPersons = rights.seesContacts(delegation.agreement(), delegation.partner());
        return new DelegationView(
                delegation.id(),
                delegation.agreement().id(),
                delegation.partner(),
                withPersons ? delegation.contact() : null,
                withPersons ? delegation.principal() : null,
                delegation.function(),
                delegation.mandate(),
                delegation.validUntil(),
                delegation.status(),
                delegation.createdAt(),
                delegation.updatedAt());
    }
}
