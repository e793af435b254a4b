package nl.schuldenlab.events.mails;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import nl.schuldenlab.events.calendars.Attendee;
import nl.schuldenlab.events.calendars.EventCalendar;

/** Makes the mail for one reader: the same words as plain text and as HTML, and the event for their calendar. */
@Singleton
class Composition {
    private final Wording wording;
    private final EventCalendar calendar;
    private final Template html;
    private final Template text;

    Composition(
            Wording wording,
            EventCalendar calendar,
            @Location("mails/message.html") Template html,
            @Location("mails/message.txt") Template text) {
        this.wording = wording;
        this.calendar = calendar;
        this.html = html;
        this.text = text;
    }

    Mail of(Envelope envelope, Letter.Recipient recipient) {
        MailText words = wording.of(envelope, recipient);
        Mail mail = Mail.withText(
                        recipient.email(),
                        words.subject(),
                        text.data("mail", words).render())
                .setHtml(html.data("mail", words).render())
                .addHeader("Content-Language", words.language())
                .addHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's holiday answer comes back
        addEntry(mail, envelope, recipient);
        return mail;
    }

    private void addEntry(Mail mail, Envelope envelope, Letter.Recipient recipient) {
        boolean accepted = envelope.isForSeated();
        Attendee attendee = new Attendee(recipient.name(), recipient.email(), accepted);
        if (envelope.event().startsOn() == null) {
            return;
        }
        if (envelope.strikesOut()) {
            attach(mail, "CANCEL", calendar.cancellation(envelope.event(), attendee));
        } else if (envelope.notes()) {
            attach(mail, "REQUEST", calendar.request(envelope.event(), attendee));
        }
    }

    private static void attach(Mail mail, String method, String entry) {
        mail.addAttachment(
                "event.ics", entry.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=" + method);
    }
}
