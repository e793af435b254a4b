package nl.schuldenlab.events.mails;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.events.events.EventDescription;
import nl.schuldenlab.events.events.Venue;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;

/** Puts a mail into words; its sentences stand in the texts of both languages. */
@Singleton
class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MailsConfig config;

    Wording(MailsConfig config) {
        this.config = config;
    }

    MailText of(Envelope envelope, Letter.Recipient recipient) {
        Letter letter = envelope.letter();
        Language language = letter.language();
        String occasion = envelope.occasion().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, Object> values = Map.of(
                "title",
                envelope.event().description().title(),
                "name",
                recipient.name(),
                "seats",
                letter.seats() == null ? 1 : letter.seats(),
                "position",
                letter.waitingPosition() == null ? 0 : letter.waitingPosition());
        String token = letter.cancellationToken();
        return new MailText(
                language.tag(),
                Texts.of("mail." + occasion + ".subject", language, values),
                Texts.of("mail.greeting", language, values),
                Texts.of("mail." + occasion + ".message", language, values),
                facts(envelope),
                token == null ? null : Texts.of("mail.cancelling", language, values),
                token == null
                        ? null
                        : config.cancellationPage()
                                .map(page -> page + "#" + token)
                                .orElse(null),
                token == null || config.cancellationPage().isPresent() ? null : token,
                Texts.of("mail.closing", language, values));
    }

    private static List<MailFact> facts(Envelope envelope) {
        EventDescription event = envelope.event().description();
        Language language = envelope.letter().language();
        List<MailFact> facts = new ArrayList<>();
        add(facts, "when", language, when(event, language));
        add(facts, "where", language, where(event.venue()));
        add(facts, "online", language, envelope.isForSeated() ? event.onlineLink() : null);
        add(facts, "seats", language, envelope.letter().seats());
        return facts;
    }

    private static void add(List<MailFact> facts, String label, Language language, Object value) {
        if (value != null) {
            facts.add(new MailFact(Texts.of("mail.fact." + label, language, Map.of()), String.valueOf(value)));
        }
    }

    private static String when(EventDescription event, Language language) {
        if (event.startsAt() == null) {
            return event.heldOn() == null ? null : event.heldOn().toString();
        }
        ZoneId zone = ZoneId.of(event.timeZone());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.forLanguageTag(language == Language.NL ? "nl-NL" : "en-GB"))
                .format(LocalDate.ofInstant(event.startsAt(), zone));
        String times = Stream.of(event.startsAt(), event.endsAt())
                .filter(time -> time != null)
                .map(time -> time(time, zone))
                .collect(Collectors.joining(" - "));
        return day + ", " + times + " (" + event.timeZone() + ")";
    }

    private static String time(Instant time, ZoneId zone) {
        return TIME.format(time.atZone(zone));
    }

    private static String where(Venue venue) {
        String place = venue == null
                ? ""
                : Stream.of(venue.name(), venue.city())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }
}
