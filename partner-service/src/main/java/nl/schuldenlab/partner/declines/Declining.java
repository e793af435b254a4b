package nl.schuldenlab.partner.declines;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.Agreement;
import nl.schuldenlab.partner.agreements.Agreements;
import nl.schuldenlab.partner.agreements.Party;
import nl.schuldenlab.platform.problem.Refusal;

/** Notes refusals and takes them back, on the agreement as well; its row is locked, for signatures come in meanwhile. */
@Singleton
public class Declining {
    private final DeclineRepository declines;
    private final Agreements agreements;
    private final Clock clock;

    Declining(DeclineRepository declines, Agreements agreements, Clock clock) {
        this.declines = declines;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** @throws Refusal 404 unless the caller may know of the agreement */
    Decline seen(UUID agreement, UUID id) {
        agreements.seen(agreement);
        return declines.get(agreement, id);
    }

    Decline decline(UUID id, NewDecline wanted) {
        Agreement agreement = agreements.locked(id);
        new Party(agreement, wanted.partner()).judgeDecline(clock.instant()).enforce();
        Decline decline = declines.added(new Decline(agreement, wanted));
        agreements.written(agreement.decline(wanted.partner()));
        return decline;
    }

    /** The refusal, with its agreement's row locked until the transaction ends. */
    Decline locked(UUID agreement, UUID id) {
        agreements.locked(agreement);
        return declines.get(agreement, id);
    }

    Decline change(Decline decline, NewDeclineStatus change) {
        declines.moved(decline, decline.moveTo(change.to(), change.reason()));
        agreements.written(decline.agreement().takeBack(decline.partner()));
        return decline;
    }

    /** Who signs takes its refusal back; the agreement itself is for the caller to write. */
    public void endedBySigning(Agreement agreement, String partner) {
        declines.standing(agreement, partner)
                .ifPresent(decline -> declines.moved(decline, decline.moveTo(DeclineStatus.WITHDRAWN, null)));
    }
}
