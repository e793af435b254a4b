package nl.schuldenlab.events.mails;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Pattern;
import nl.schuldenlab.events.calendars.Attendee;
import nl.schuldenlab.events.calendars.EventCalendar;

/** Makes the mail for one reader: the same words as plain text and as HTML, and the event for their calendar. */
@Singleton
class Composition {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern LINE_BREAKS = Pattern.compile("\\p{Cntrl}+");

    private final Wording wording;
    private final EventCalendar calendar;
    private final Relay relay;
    private final Clock clock;
    private final Template html;
    private final Template text;

    Composition(
            Wording wording,
            EventCalendar calendar,
            Relay relay,
            Clock clock,
            @Location("mails/message.html") Template html,
            @Location("mails/message.txt") Template text) {
        this.wording = wording;
        this.calendar = calendar;
        this.relay = relay;
        this.clock = clock;
        this.html = html;
        this.text = text;
    }

    /** @param name the {@code Message-ID} of the copy */
    MimeMessage of(Envelope envelope, Letter.Recipient recipient, String name) throws MessagingException {
        MailText words = wording.of(envelope, recipient);
        MimeMultipart parts = new MimeMultipart(
                part(new MimeMultipart("alternative", part(text, words, "plain"), part(html, words, "html"))));
        addEntry(parts, envelope, recipient);
        MimeMessage mail = relay.message(name);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient.email(), true));
        mail.setSubject(LINE_BREAKS.matcher(words.subject()).replaceAll(" "), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Content-Language", words.language());
        mail.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's holiday answer comes back
        mail.setContent(parts);
        return mail;
    }

    private static MimeBodyPart part(Template template, MailText words, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(template.data("mail", words).render(), UTF_8, kind);
        return part;
    }

    private static MimeBodyPart part(MimeMultipart parts) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private void addEntry(MimeMultipart parts, Envelope envelope, Letter.Recipient recipient)
            throws MessagingException {
        Attendee attendee = new Attendee(recipient.name(), recipient.email(), envelope.isForSeated());
        if (envelope.event().startsOn() == null) {
            return;
        }
        if (envelope.strikesOut()) {
            parts.addBodyPart(entry("CANCEL", calendar.cancellation(envelope.event(), attendee)));
        } else if (envelope.notes()) {
            parts.addBodyPart(entry("REQUEST", calendar.request(envelope.event(), attendee)));
        }
    }

    private static MimeBodyPart entry(String method, String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + method;
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        part.setFileName("event.ics");
        return part;
    }
}
