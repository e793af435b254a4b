package nl.schuldenlab.events.mails;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final MailsConfig CONFIG = new SmallRyeConfigBuilder()
            .withMapping(MailsConfig.class)
            .withDefaultValue("suite.mails.from", "no-reply@example.nl")
            .build()
            .getConfigMapping(MailsConfig.class);

    private final OutgoingMail mail = new OutgoingMail(MailOccasion.REGISTERED, UUID.randomUUID(), NOW);

    private Duration delayAfter(int attempts) {
        OutgoingMail failing = new OutgoingMail(MailOccasion.REGISTERED, UUID.randomUUID(), NOW);
        IntStream.range(0, attempts).forEach(attempt -> {
            failing.claim(NOW, "example.nl");
            failing.failed(NOW, CONFIG, false);
        });
        return Duration.between(NOW, failing.nextAttemptAt());
    }

    @Test
    void waits_twice_as_long_after_each_failure_up_to_an_hour() {
        assertThat(delayAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(delayAfter(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(delayAfter(5)).isEqualTo(Duration.ofMinutes(8));
        assertThat(delayAfter(8)).isEqualTo(Duration.ofHours(1));
        assertThat(delayAfter(200)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void is_given_up_after_three_days_or_when_it_is_refused_for_good() {
        mail.failed(NOW.plus(Duration.ofDays(3)), CONFIG, false);
        assertThat(mail.nextAttemptAt()).isNotNull();
        mail.failed(NOW.plus(Duration.ofDays(3)).plusSeconds(1), CONFIG, false);
        assertThat(mail.nextAttemptAt()).isNull();
        assertThat(mail.sentAt()).isNull();
        assertThat(mail.givenUpAt()).isEqualTo(NOW.plus(Duration.ofDays(3)).plusSeconds(1));
    }

    @Test
    void keeps_a_name_for_each_reader_that_tells_nothing_of_them() {
        mail.claim(NOW, "example.nl");
        String name = mail.nameFor("jan@example.org");
        mail.claim(NOW, "elsewhere.nl");
        assertThat(mail.nameFor("jan@example.org"))
                .isEqualTo(name)
                .matches("<[0-9a-f]{8}\\.[0-9a-f-]{36}@example\\.nl>");
        assertThat(mail.nameFor("piet@example.org")).isNotEqualTo(name);
    }
}
