package nl.schuldenlab.events.registrations;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.platform.command.Housekeeping;
import org.jboss.logging.Logger;

/** Reminds those who come of an event that is near, each once. */
@Singleton
class Reminders {
    private static final Logger LOG = Logger.getLogger(Reminders.class);

    private final DueRegistrations due;
    private final Events events;
    private final Mailbox mailbox;
    private final Housekeeping housekeeping;
    private final RegistrationsConfig config;
    private final Clock clock;

    Reminders(
            DueRegistrations due,
            Events events,
            Mailbox mailbox,
            Housekeeping housekeeping,
            RegistrationsConfig config,
            Clock clock) {
        this.due = due;
        this.events = events;
        this.mailbox = mailbox;
        this.housekeeping = housekeeping;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "15m", delayed = "1m")
    void remind() {
        Instant now = clock.instant();
        Instant near = now.plus(config.remindedBefore());
        Instant lately = now.minus(config.remindedBefore());
        for (String slug : due.eventsToRemindOf(now, near, lately)) {
            try {
                housekeeping.run(() -> remindOf(slug, lately));
            } catch (RuntimeException lost) {
                LOG.warnf("The reminders of an event wait: %s", lost.getClass());
            }
        }
    }

    /** With the row of the event locked, so that no other process reminds the same people. */
    private void remindOf(String slug, Instant lately) {
        Event event = events.lockedByItself(slug);
        List<UUID> people = event.isPlanned() ? due.unreminded(event, lately) : List.of();
        if (!people.isEmpty()) {
            due.reminded(people, clock.instant());
            mailbox.post(MailOccasion.REMINDER, people);
        }
    }
}
