package nl.schuldenlab.events.mails;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps what it gets, at the port that mail goes to; it knows nobody whose address begins with {@code unknown-}. */
final class MailServer implements SimpleMessageListener, AutoCloseable {
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Consumer<Received> afterwards;
    private final SMTPServer server;

    record Received(String to, MimeMessage message) {
        String header(String name) {
            try {
                return message.getHeader(name, null);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @param afterwards what is done when a message has arrived and before the sender is told so */
    MailServer(Consumer<Received> afterwards) {
        this.afterwards = afterwards;
        server = SMTPServer.port(ConfigProvider.getConfig().getValue("suite.mail-server.port", Integer.class))
                .simpleMessageListener(this)
                .build();
        server.start();
    }

    MailServer() {
        this(message -> {});
    }

    @Override
    public boolean accept(String from, String recipient) {
        return !recipient.startsWith("unknown-");
    }

    @Override
    public void deliver(String from, String recipient, InputStream data) throws IOException {
        try {
            Received message = new Received(recipient, new MimeMessage(Session.getInstance(new Properties()), data));
            received.add(message);
            afterwards.accept(message);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    List<Received> to(String recipient) {
        return received.stream()
                .filter(message -> message.to().equals(recipient))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
