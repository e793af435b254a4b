package nl.schuldenlab.partner.agreements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.partner.partnerships.Insiders;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds agreements for who may see them, each in the status that it has by the clock, and keeps what signatures and refusals bring about. */
@Singleton
public class Agreements {
    private final AgreementRepository agreements;
    private final Expiry expiry;
    private final Insiders insiders;
    private final Clock clock;

    Agreements(AgreementRepository agreements, Expiry expiry, Insiders insiders, Clock clock) {
        this.agreements = agreements;
        this.expiry = expiry;
        this.insiders = insiders;
        this.clock = clock;
    }

    Page<Agreement> seen(AgreementFilter filter) {
        expiry.settle();
        return agreements.list(filter, insiders.sight());
    }

    /** @throws Refusal 404 unless the caller is of the lab, of one of its active partners or of a party, or sees all */
    public Agreement seen(UUID id) {
        expiry.settle();
        Agreement agreement = agreements.get(id);
        if (!insiders.sight().covers(agreement.lab(), agreement.concerned())) {
            throw Refusal.notFound();
        }
        return agreement;
    }

    /** The agreement with its row locked until the transaction ends: who signs at the same moment signs one after the other. */
    public Agreement locked(UUID id) {
        return agreements.locked(id);
    }

    /** Writes what was changed, and what that brings about. */
    public Agreement written(Agreement agreement) {
        return agreement
                .settle(clock.instant())
                .map(move -> agreements.moved(agreement, move))
                .orElseGet(() -> agreements.saved(agreement));
    }
}
