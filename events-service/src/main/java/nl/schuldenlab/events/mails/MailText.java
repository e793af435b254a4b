package nl.schuldenlab.events.mails;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * What a mail says, in its reader's language.
 *
 * @param link the page on which the registration is cancelled, or null
 * @param secret what is to be given where there is no such page, or null
 */
@TemplateData
public record MailText(
        String language,
        String subject,
        String greeting,
        String message,
        List<MailFact> facts,
        String cancelling,
        String link,
        String secret,
        String closing) {}
