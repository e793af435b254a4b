package nl.schuldenlab.local.mail;

import java.time.Instant;

/**
 * A mail as it came to one reader.
 *
 * @param name its Message-ID, by which a mail that comes again is told
 * @param times how often it came
 */
public record SentMail(String name, String to, String subject, Instant at, String text, String calendar, int times) {

    SentMail again() {
        return new SentMail(name, to, subject, at, text, calendar, times + 1);
    }
}
