package nl.schuldenlab.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The mails that came, the latest thousands; one that comes again under its name is the same mail. */
public final class SentMails {
    private static final int MOST = 5000;

    private final Map<String, SentMail> mails = new LinkedHashMap<>();

    void add(String reader, InputStream data) throws IOException {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), data);
            Map<String, String> parts = new LinkedHashMap<>();
            collect(message.getContentType(), message.getContent(), parts);
            add(new SentMail(
                    String.valueOf(message.getMessageID()),
                    reader,
                    String.valueOf(message.getSubject()),
                    Instant.now(),
                    parts.getOrDefault("text/plain", ""),
                    parts.get("text/calendar"),
                    1));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private synchronized void add(SentMail mail) {
        mails.merge(mail.name() + " " + mail.to(), mail, (before, same) -> before.again());
        if (mails.size() > MOST) {
            mails.remove(mails.keySet().iterator().next());
        }
    }

    /** Latest first. */
    synchronized List<SentMail> latest() {
        List<SentMail> all = new ArrayList<>(mails.values());
        Collections.reverse(all);
        return all;
    }

    private static void collect(String type, Object content, Map<String, String> parts)
            throws MessagingException, IOException {
        if (content instanceof MimeMultipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart part = several.getBodyPart(i);
                collect(part.getContentType(), part.getContent(), parts);
            }
            return;
        }
        String text = content instanceof InputStream stream
                ? new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                : String.valueOf(content);
        parts.putIfAbsent(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT), text);
    }
}
