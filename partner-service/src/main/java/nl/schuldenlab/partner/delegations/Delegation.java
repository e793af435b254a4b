package nl.schuldenlab.partner.delegations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.Agreement;
import nl.schuldenlab.partner.agreements.Party;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Root;
import nl.schuldenlab.platform.status.Judgement;

/** A partner's mandate to another of its people to sign an agreement: who gave it, to whom, and on what it rests. */
@Entity
public class Delegation extends Root {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Agreement agreement;

    private String partner;
    private UUID contact;
    private UUID principal;
    private String function;
    private String mandate;

    @Embedded
    private PartialDate validUntil;

    @Enumerated(EnumType.STRING)
    private DelegationStatus status = DelegationStatus.GIVEN;

    protected Delegation() {}

    Delegation(Agreement agreement, NewDelegation wanted) {
        this.agreement = agreement;
        this.partner = wanted.partner();
        this.contact = wanted.contact();
        this.principal = wanted.principal();
        this.function = wanted.function();
        this.mandate = wanted.mandate();
        this.validUntil = wanted.validUntil();
    }

    /**
     * Adds what stands in the way of signing by this mandate.
     *
     * @param signer the partner that signs
     * @param person the contact person who signs, or null
     */
    public void judge(Judgement judgement, String signer, UUID person, LocalDate today) {
        boolean lasts = validUntil == null || !today.isAfter(validUntil.lastDay());
        boolean fits = person == null || person.equals(contact);
        judgement
                .require(partner.equals(signer), Party.blocker("delegation-of-another-partner", null, "/delegation"))
                .require(fits, Party.blocker("delegation-to-another-person", null, "/contact"))
                .require(status == DelegationStatus.GIVEN, Party.blocker("delegation-revoked", null, "/delegation"))
                .require(lasts, Party.blocker("delegation-ended", null, "/delegation"));
    }

    /** A partner is free to revoke; what was signed by then stays signed. */
    Judgement judge(DelegationStatus to) {
        return status.next().contains(to) ? new Judgement() : Judgement.notOffered();
    }

    /** @throws Refusal 409 when it was revoked before */
    StatusMove moveTo(DelegationStatus to, String why) {
        judge(to).enforce();
        StatusMove move = new StatusMove(status, to, why, null);
        status = to;
        return move;
    }

    @Override
    public String resource() {
        return "delegation";
    }

    @Override
    public String path() {
        return agreement.path() + "/delegations/" + id();
    }

    @Override
    public DelegationStatus status() {
        return status;
    }

    Agreement agreement() {
        return agreement;
    }

    String partner() {
        return partner;
    }

    public UUID contact() {
        return contact;
    }

    UUID principal() {
        return principal;
    }

    String function() {
        return function;
    }

    String mandate() {
        return mandate;
    }

    PartialDate validUntil() {
        return validUntil;
    }
}
