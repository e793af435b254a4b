package nl.schuldenlab.events.mails;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps the name it was given, where the library makes up a new one whenever it is sent. */
final class NamedMessage extends MimeMessage {
    private final String name;

    NamedMessage(Session session, String name) {
        super(session);
        this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
