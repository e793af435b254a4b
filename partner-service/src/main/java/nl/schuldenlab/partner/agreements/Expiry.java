package nl.schuldenlab.partner.agreements;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import nl.schuldenlab.platform.command.Housekeeping;

/** Lets agreements expire when their time is up: before anybody reads one, and every minute for those who follow the feed. */
@Singleton
class Expiry {
    private static final int AT_ONCE = 200;

    private final AgreementRepository agreements;
    private final Housekeeping housekeeping;
    private final Clock clock;

    Expiry(AgreementRepository agreements, Housekeeping housekeeping, Clock clock) {
        this.agreements = agreements;
        this.housekeeping = housekeeping;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "1m")
    void settle() {
        Instant now = clock.instant();
        while (agreements.anyDue(now)) {
            housekeeping.run(() -> agreements
                    .lockedDue(now, AT_ONCE)
                    .forEach(agreement -> agreement.settle(now).ifPresent(move -> agreements.moved(agreement, move))));
        }
    }
}
