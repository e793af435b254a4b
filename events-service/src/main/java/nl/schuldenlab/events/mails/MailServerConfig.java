package nl.schuldenlab.events.mails;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes our mail, as an operator sets it; environment variables {@code SUITE_MAIL_SERVER_...}. */
@ConfigMapping(prefix = "suite.mail-server")
public interface MailServerConfig {

    /** Its name or address. */
    @WithDefault("localhost")
    String host();

    /** Where it listens: 587 where one logs in, 465 with TLS from the first byte. */
    @WithDefault("25")
    int port();

    /** Whether it speaks TLS from the first byte on; else it is asked whether it does. */
    @WithDefault("false")
    boolean tls();

    /** Whether no mail goes while it does not speak TLS; always so where it gets a password. */
    @WithDefault("false")
    boolean tlsRequired();

    /** The account there; with one, mail goes over TLS only. */
    Optional<String> username();

    /** The password of that account. */
    Optional<String> password();

    /** How long it may take for each step of a mail, of which there are about ten; all of them well below the claim. */
    @WithDefault("PT20S")
    Duration patience();
}
