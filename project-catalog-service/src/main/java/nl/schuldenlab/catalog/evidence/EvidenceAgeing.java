package nl.schuldenlab.catalog.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.schuldenlab.platform.command.Housekeeping;
import nl.schuldenlab.platform.time.Today;

/** Lets evidence fall due for review when it has grown old: before anybody reads it, and every minute for those who follow the feed. */
@Singleton
class EvidenceAgeing {
    private static final int AT_ONCE = 200;

    private final EvidenceRepository evidence;
    private final Housekeeping housekeeping;
    private final EvidenceConfig config;
    private final Today today;

    EvidenceAgeing(EvidenceRepository evidence, Housekeeping housekeeping, EvidenceConfig config, Today today) {
        this.evidence = evidence;
        this.housekeeping = housekeeping;
        this.config = config;
        this.today = today;
    }

    Freshness freshness() {
        return new Freshness(today.day(), config.reviewAfter());
    }

    @Scheduled(every = "1m", delayed = "1m")
    void settle() {
        LocalDate day = today.day();
        while (evidence.anyDue(day)) {
            housekeeping.run(() -> evidence.lockedDue(day, AT_ONCE)
                    .forEach(each -> each.settle(freshness()).ifPresent(move -> evidence.moved(each, move))));
        }
    }
}
