package nl.schuldenlab.events.series;

import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;

/** Says a recurrence as people do. */
final class RecurrenceSentence {

    private RecurrenceSentence() {}

    static String of(Recurrence recurrence, Language language) {
        Map<String, String> values = new HashMap<>();
        values.put(
                "weekday", recurrence.weekday().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.tag())));
        values.put("every", String.valueOf(recurrence.every()));
        values.put("start", recurrence.startTime());
        values.put("end", recurrence.endTime().toString());
        values.put("zone", recurrence.timeZone());
        if (recurrence.ordinal() != null) {
            values.put("ordinal", word("ordinal", recurrence.ordinal(), language));
        }
        values.put("days", Texts.of("series." + form(recurrence), language, values));
        return Texts.of("series.sentence", language, values);
    }

    /** Such as {@code week}, {@code quarters}: of several, the plural. */
    private static String form(Recurrence recurrence) {
        String unit = recurrence.per().name().toLowerCase(Locale.ROOT);
        if (recurrence.every() == 1) {
            return unit;
        }
        return recurrence.every() == 2 ? "second-" + unit : unit + "s";
    }

    private static String word(String kind, Enum<?> value, Language language) {
        return Texts.of(kind + "." + value.name().toLowerCase(Locale.ROOT), language, Map.of());
    }
}
