package nl.schuldenlab.local.mail;

import java.util.List;
import java.util.stream.Collectors;

/** The page on which to read what was sent. */
final class MailPage {
    private static final int SHOWN = 200;
    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mail · local suite</title>
            <style>
              body { margin: 0; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
              main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.5rem; }
              h1 { color: #003a5d; }
              a { color: #00528c; }
              details { border-bottom: 1px solid #c3ced6; }
              summary { padding: .6rem 0; overflow-wrap: anywhere; cursor: pointer; }
              pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f2f4f6; padding: .75rem; }
              :focus-visible { outline: 3px solid #b34700; outline-offset: 2px; }
            </style>
            <main>
            <h1>What was sent</h1>
            <p>%d mails, the latest first. None of them left this machine. The same as <a href="/mails">JSON</a>.</p>
            %s
            </main>
            </html>
            """;

    private MailPage() {}

    static String of(List<SentMail> mails) {
        String shown = mails.stream().limit(SHOWN).map(MailPage::entry).collect(Collectors.joining("\n"));
        return FRAME.formatted(mails.size(), shown);
    }

    private static String entry(SentMail mail) {
        String again = mail.times() > 1 ? " (came " + mail.times() + " times)" : "";
        String calendar = mail.calendar() == null ? "" : "<pre>" + escaped(mail.calendar()) + "</pre>";
        return "<details><summary>%s to %s: <b>%s</b>%s</summary><pre>%s</pre>%s</details>"
                .formatted(
                        mail.at(), escaped(mail.to()), escaped(mail.subject()), again, escaped(mail.text()), calendar);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
