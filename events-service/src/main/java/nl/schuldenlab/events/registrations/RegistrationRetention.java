package nl.schuldenlab.events.registrations;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.schuldenlab.platform.command.Housekeeping;
import org.jboss.logging.Logger;

/** Erases registrations once nobody needs to know any more who came. */
@Singleton
class RegistrationRetention {
    private static final Logger LOG = Logger.getLogger(RegistrationRetention.class);
    private static final int AT_ONCE = 200;

    private final DueRegistrations due;
    private final RegistrationErasure erasure;
    private final Housekeeping housekeeping;
    private final RegistrationsConfig config;
    private final Clock clock;

    RegistrationRetention(
            DueRegistrations due,
            RegistrationErasure erasure,
            Housekeeping housekeeping,
            RegistrationsConfig config,
            Clock clock) {
        this.due = due;
        this.erasure = erasure;
        this.housekeeping = housekeeping;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 3 * * ?", timeZone = "Europe/Amsterdam")
    void eraseWhatIsNoLongerNeeded() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(config.keptAfterEvent());
        List<UUID> events = due.eventsKeptSince(day, AT_ONCE);
        while (!events.isEmpty() && events.stream().allMatch(this::eraseThoseOf)) {
            events = due.eventsKeptSince(day, AT_ONCE);
        }
    }

    /** Another process may have been first; what it left is for the next night. */
    private boolean eraseThoseOf(UUID event) {
        try {
            AtomicBoolean more = new AtomicBoolean(true);
            while (more.get()) {
                housekeeping.run(() -> more.set(eraseSome(event)));
            }
            return true;
        } catch (RuntimeException lost) {
            LOG.warnf("Registrations stay for another day: %s", lost.getClass());
            return false;
        }
    }

    private boolean eraseSome(UUID event) {
        List<Registration> some = due.kept(event, AT_ONCE);
        some.forEach(erasure::erase);
        return !some.isEmpty();
    }
}
