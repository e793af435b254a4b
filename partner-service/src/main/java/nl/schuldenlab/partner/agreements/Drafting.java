package nl.schuldenlab.partner.agreements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.changes.ChangeReason;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Lays agreements before their parties, amends them and gives them up; the agreement's row is locked, for signatures come in meanwhile. */
@Singleton
class Drafting {
    private final AgreementRepository agreements;
    private final Agreements written;
    private final Partners partners;
    private final ChangeReason reason;
    private final Clock clock;

    Drafting(AgreementRepository agreements, Agreements written, Partners partners, ChangeReason reason, Clock clock) {
        this.agreements = agreements;
        this.written = written;
        this.partners = partners;
        this.reason = reason;
        this.clock = clock;
    }

    Agreement draft(NewAgreement wanted) {
        Agreement agreement = wanted.toAgreement();
        if (!agreement.isHistorical()) {
            refusePast(null, wanted.description());
            agreement
                    .judge(partners.municipalitiesAmong(wanted.description().requiredParties()))
                    .enforce();
        }
        return written.written(agreements.added(agreement));
    }

    Agreement locked(UUID id) {
        return agreements.locked(id);
    }

    Agreement replace(Agreement agreement, AgreementDescription wanted) {
        if (agreement.status() == AgreementStatus.OPEN) {
            refusePast(agreement.description(), wanted);
        }
        agreement.describe(
                wanted, partners.municipalitiesAmong(wanted.requiredParties()), clock.instant(), reason.given());
        return written.written(agreement);
    }

    Agreement change(Agreement agreement, NewAgreementStatus change) {
        return agreements.moved(agreement, agreement.moveTo(change.to(), change.reason()));
    }

    /** @throws Refusal 400 for a deadline or an end that has passed already */
    private void refusePast(AgreementDescription before, AgreementDescription wanted) {
        Instant now = clock.instant();
        boolean sameDeadline = before != null && Objects.equals(before.signBy(), wanted.signBy());
        if (!sameDeadline && wanted.signBy() != null && !now.isBefore(wanted.signBy())) {
            throw Refusal.invalid(Fault.pointer("/signBy", "ran-out"));
        }
        if (!now.isBefore(Term.of(AgreementStatus.IN_FORCE, wanted))) {
            throw Refusal.invalid(Fault.pointer("/validUntil", "ran-out"));
        }
    }
}
