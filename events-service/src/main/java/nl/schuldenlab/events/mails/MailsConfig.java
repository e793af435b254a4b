package nl.schuldenlab.events.mails;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What an operator sets for outgoing mail; environment variables {@code SUITE_MAILS_...}. */
@ConfigMapping(prefix = "suite.mails")
public interface MailsConfig {

    /** Who sends. */
    String from();

    /** The host name that ends the name of each mail and by which we say to the mail server who we are; that of the sender's domain. */
    @WithDefault("localhost.localdomain")
    String domain();

    /** The page on which a registration is cancelled; the secret of a personal link follows it behind a {@code #}, which no server gets to see. */
    Optional<String> cancellationPage();

    /** How often this process looks for mail that has to go. */
    @WithDefault("5s")
    String lookEvery();

    /** How long nobody else sends a mail that a process has taken, from each copy that went on; after that the process is held to be dead. */
    @WithDefault("PT5M")
    Duration claim();

    /** How long a process that is told to stop waits for the mail that it is sending. */
    @WithDefault("PT2S")
    Duration stopsAfter();

    /** How long a mail that did not go waits for its next attempt; twice as long each time. */
    @WithDefault("PT30S")
    Duration firstDelay();

    /** The longest that it waits. */
    @WithDefault("PT1H")
    Duration longestDelay();

    /** After how long it is given up. */
    @WithDefault("P3D")
    Duration giveUpAfter();
}
