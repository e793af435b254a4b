package nl.schuldenlab.partner.signatures;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.Agreement;
import nl.schuldenlab.partner.agreements.Agreements;
import nl.schuldenlab.partner.agreements.Party;
import nl.schuldenlab.partner.declines.Declining;
import nl.schuldenlab.partner.delegations.Delegation;
import nl.schuldenlab.partner.delegations.Delegations;
import nl.schuldenlab.partner.partners.Partner;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.partner.partnerships.Partnerships;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;
import nl.schuldenlab.platform.time.Today;

/** Puts signatures under an agreement, whose row is locked: with the last one that is required it enters into force. */
@Singleton
class Signing {
    private final SignatureRepository signatures;
    private final Agreements agreements;
    private final Delegations delegations;
    private final Declining declining;
    private final Partners partners;
    private final Partnerships partnerships;
    private final Today today;
    private final Clock clock;

    Signing(
            SignatureRepository signatures,
            Agreements agreements,
            Delegations delegations,
            Declining declining,
            Partners partners,
            Partnerships partnerships,
            Today today,
            Clock clock) {
        this.signatures = signatures;
        this.agreements = agreements;
        this.delegations = delegations;
        this.declining = declining;
        this.partners = partners;
        this.partnerships = partnerships;
        this.today = today;
        this.clock = clock;
    }

    /** @throws Refusal 404 unless the caller may know of the agreement */
    Signature seen(UUID agreement, UUID id) {
        agreements.seen(agreement);
        return signatures.get(agreement, id);
    }

    Signature sign(UUID id, NewSignature wanted) {
        today.refuseLater("/signedOn", wanted.description().signedOn());
        Agreement agreement = agreements.locked(id);
        Optional<Delegation> delegation = delegation(id, wanted.description().delegation());
        (wanted.isHistorical() ? judgeHistory(agreement) : judge(agreement, wanted, delegation)).enforce();
        Signature signature = signatures.added(new Signature(agreement, wanted, description(wanted, delegation)));
        declining.endedBySigning(agreement, wanted.partner());
        agreements.written(agreement.sign(wanted.partner()));
        return signature;
    }

    /** Who tells of the time before the platform signs for nobody. */
    private static Judgement judgeHistory(Agreement agreement) {
        return new Judgement()
                .require(agreement.isHistorical(), Party.blocker("agreement-not-historical", "D94", "/historical"));
    }

    private Judgement judge(Agreement agreement, NewSignature wanted, Optional<Delegation> delegation) {
        SignatureDescription said = wanted.description();
        Partner signer = partners.locked(wanted.partner());
        boolean takesPart = agreement.lab() != null && partnerships.areActive(agreement.lab(), signer.slug());
        Judgement judgement = new Party(agreement, signer.slug())
                .judgeSigning(takesPart, said.textHash(), clock.instant())
                .require(!signer.isDissolved(), Party.blocker("partner-dissolved", null, "/partner"));
        delegation.ifPresent(mandate -> mandate.judge(judgement, signer.slug(), said.contact(), today.day()));
        return judgement;
    }

    /** @throws Refusal 400 for a mandate that is none of this agreement's */
    private Optional<Delegation> delegation(UUID agreement, UUID id) {
        Optional<Delegation> found = id == null ? Optional.empty() : delegations.find(agreement, id);
        if (id != null && found.isEmpty()) {
            throw Refusal.invalid(Fault.pointer("/delegation", "unknown-reference"));
        }
        return found;
    }

    private SignatureDescription description(NewSignature wanted, Optional<Delegation> delegation) {
        SignatureDescription said = wanted.description();
        boolean dated = said.signedOn() != null || wanted.isHistorical();
        UUID person =
                said.contact() == null ? delegation.map(Delegation::contact).orElse(null) : said.contact();
        return said.by(person, dated ? said.signedOn() : PartialDate.of(today.day()));
    }
}
