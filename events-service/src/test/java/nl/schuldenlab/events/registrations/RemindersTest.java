package nl.schuldenlab.events.registrations;

import static nl.schuldenlab.events.registrations.RegistrationFixtures.anEventFor;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.events.mails.OutgoingMail;
import nl.schuldenlab.platform.command.Housekeeping;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemindersTest {
    @Inject
    DueRegistrations due;

    @Inject
    Events events;

    @Inject
    Mailbox mailbox;

    @Inject
    Housekeeping housekeeping;

    @Inject
    RegistrationsConfig config;

    @Inject
    Clock clock;

    private void day(int days) {
        Clock then = Clock.offset(clock, Duration.ofDays(days));
        new Reminders(due, events, mailbox, housekeeping, config, then).remind();
    }

    private List<MailOccasion> told(String path) {
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return mailbox.about(id).stream().map(OutgoingMail::occasion).toList();
    }

    @Test
    void remind_those_who_come_once_and_shortly_before_the_event() {
        String event = anEventFor(1);
        String path = registered(event, 1);
        String waiting = registered(event, 1);
        day(27);
        assertThat(told(path)).containsExactly(MailOccasion.REGISTERED);
        day(29);
        day(29);
        assertThat(told(path)).containsExactly(MailOccasion.REGISTERED, MailOccasion.REMINDER);
        assertThat(told(waiting)).containsExactly(MailOccasion.WAITING);
        As.national().get(path).then().header("ETag", "\"0\"");
    }

    @Test
    void remind_nobody_of_what_is_over() {
        String path = registered(anEventFor(1), 1);
        day(31);
        assertThat(told(path)).containsExactly(MailOccasion.REGISTERED);
    }
}
