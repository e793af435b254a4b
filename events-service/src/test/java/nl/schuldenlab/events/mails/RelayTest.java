package nl.schuldenlab.events.mails;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayTest {

    private static Relay relay(int port, Map<String, String> more) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withMapping(MailsConfig.class)
                .withMapping(MailServerConfig.class)
                .withDefaultValue("suite.mails.from", "no-reply@example.nl")
                .withDefaultValue("suite.mail-server.port", String.valueOf(port))
                .withDefaultValue("suite.mail-server.patience", "PT0.5S");
        more.forEach(builder::withDefaultValue);
        SmallRyeConfig config = builder.build();
        return new Relay(config.getConfigMapping(MailServerConfig.class), config.getConfigMapping(MailsConfig.class));
    }

    private static Handover handed(Relay relay) throws Exception {
        MimeMessage message = relay.message("<name@example.nl>");
        message.setRecipients(Message.RecipientType.TO, "reader@example.org");
        message.setText("Hello");
        return relay.hand(message);
    }

    @ParameterizedTest
    @CsvSource({
        "NOOP, 250 good, TAKEN",
        "RCPT, 550 nobody of that name, REFUSED",
        "RCPT, 450 the mailbox is busy, LATER",
        "DATA, 554 not that, REFUSED",
        "END, 552 too large, REFUSED",
        "END, 451 out of room, LATER",
        "END, CLOSE, NO_ANSWER",
        "END, MUTE, NO_ANSWER",
        "EHLO, MUTE, NO_ANSWER",
        "MAIL, 530 not without TLS, NO_ANSWER",
        "MAIL, 550 not from there, NO_ANSWER"
    })
    void tells_what_is_the_readers_fault_from_what_is_the_servers(String step, String answer, Handover told)
            throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer(Map.of(step, answer))) {
            assertThat(handed(relay(server.port(), Map.of()))).isEqualTo(told);
        }
    }

    @Test
    void has_no_answer_where_nobody_listens() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(handed(relay(port, Map.of()))).isEqualTo(Handover.NO_ANSWER);
    }

    @Test
    void says_no_password_and_no_mail_in_the_open() throws Exception {
        Map<String, String> account =
                Map.of("suite.mail-server.username", "events", "suite.mail-server.password", "secret");
        try (ScriptedMailServer server = new ScriptedMailServer(Map.of("EHLO", "250 AUTH PLAIN LOGIN"))) {
            assertThat(handed(relay(server.port(), account))).isEqualTo(Handover.NO_ANSWER);
            assertThat(server.heard()).doesNotContain("AUTH", "MAIL");
        }
    }
}
