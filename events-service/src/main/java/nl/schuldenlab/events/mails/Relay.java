package nl.schuldenlab.events.mails;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jboss.logging.Logger;

/**
 * The mail server that takes our mail. It is spoken to by the thread that has the mail, over a connection for this mail alone, and
 * has a deadline for each step: a server that went away in the middle costs that mail some seconds, and no other mail anything.
 */
@Singleton
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final String SENDER = "MAIL";
    private static final int NOT_NOW = 400;
    private static final int FOR_GOOD = 500;

    private final MailServerConfig config;
    private final MailsConfig mails;
    private final Connections connections;
    private final Session session;

    Relay(MailServerConfig config, MailsConfig mails) {
        this.config = config;
        this.mails = mails;
        this.connections = new Connections(config.tls() ? SSLSocketFactory.getDefault() : SocketFactory.getDefault());
        this.session = Session.getInstance(properties());
    }

    private Properties properties() {
        String patience = String.valueOf(config.patience().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.auth", String.valueOf(config.username().isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(!config.tls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(mustTurnToTls()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(config.tls()));
        String factory = config.tls() ? "mail.smtp.ssl.socketFactory" : "mail.smtp.socketFactory";
        properties.put(factory, connections);
        properties.put(factory + ".fallback", "false");
        properties.put("mail.smtp.localhost", mails.domain());
        return properties;
    }

    private boolean mustTurnToTls() {
        return !config.tls() && (config.tlsRequired() || config.username().isPresent());
    }

    /** An empty message that is named and sent by us. */
    MimeMessage message(String name) throws MessagingException {
        MimeMessage message = new NamedMessage(session, name);
        message.setFrom(mails.from());
        return message;
    }

    Handover hand(MimeMessage message) {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    config.host(),
                    config.port(),
                    config.username().orElse(null),
                    config.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
            return Handover.TAKEN;
        } catch (MessagingException failed) {
            return told(failed);
        }
    }

    /** Lets go of whoever waits for an answer. */
    void hangUp() {
        connections.giveUp();
    }

    /** Never the server's words in a log: they may hold an address. */
    private static Handover told(MessagingException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPAddressFailedException reader) {
                return answered(reader.getReturnCode());
            }
        }
        if (failed instanceof SMTPSendFailedException whole
                && !whole.getCommand().startsWith(SENDER)) {
            return answered(whole.getReturnCode());
        }
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        LOG.warnf("The mail server takes nothing from us: %s", cause.getClass().getSimpleName());
        return Handover.NO_ANSWER;
    }

    private static Handover answered(int code) {
        LOG.warnf("The mail server answered %d", code);
        if (code < NOT_NOW) {
            return Handover.NO_ANSWER;
        }
        return code >= FOR_GOOD ? Handover.REFUSED : Handover.LATER;
    }
}
