package nl.schuldenlab.events.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.platform.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
    private static Recurrence recurrence(String words, String from, String until, LocalDate... except) {
        String[] said = words.split(" ");
        return new Recurrence(
                said[0].equals("-") ? null : Ordinal.valueOf(said[0]),
                DayOfWeek.valueOf(said[1]),
                RecurrenceUnit.valueOf(said[2]),
                Integer.valueOf(said[3]),
                "10:00",
                90,
                null,
                LocalDate.parse(from),
                LocalDate.parse(until),
                List.of(except));
    }

    private static String days(Recurrence recurrence) {
        return String.join(
                " ", recurrence.days().stream().map(LocalDate::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "THIRD WEDNESDAY QUARTER 1, 2027-01-01, 2027-12-31, 2027-01-20 2027-04-21 2027-07-21 2027-10-20",
        "LAST THURSDAY MONTH 1, 2027-01-29, 2027-04-30, 2027-02-25 2027-03-25 2027-04-29",
        "- TUESDAY WEEK 2, 2027-03-17, 2027-04-30, 2027-03-23 2027-04-06 2027-04-20",
        "FIFTH MONDAY MONTH 1, 2027-01-01, 2027-06-30, 2027-03-29 2027-05-31",
        "FIRST FRIDAY YEAR 1, 2026-06-01, 2028-12-31, 2027-01-01 2028-01-07",
        "SECOND MONDAY MONTH 3, 2027-02-01, 2027-12-31, 2027-02-08 2027-05-10 2027-08-09 2027-11-08",
        "LAST SUNDAY QUARTER 2, 2027-01-01, 2027-12-31, 2027-03-28 2027-09-26",
    })
    void finds_the_days_that_people_mean(String words, String from, String until, String expected) {
        assertThat(days(recurrence(words, from, until))).isEqualTo(expected);
    }

    @Test
    void leaves_out_the_days_that_are_excepted() {
        assertThat(days(recurrence("- MONDAY WEEK 1", "2027-05-03", "2027-05-17", LocalDate.parse("2027-05-10"))))
                .isEqualTo("2027-05-03 2027-05-17");
    }

    @Test
    void keeps_local_time_across_both_changes_of_the_clock() {
        Recurrence weekly = recurrence("- SUNDAY WEEK 1", "2026-03-22", "2026-11-01");
        assertThat(weekly.startsAt(LocalDate.parse("2026-03-22"))).hasToString("2026-03-22T09:00:00Z");
        assertThat(weekly.startsAt(LocalDate.parse("2026-03-29"))).hasToString("2026-03-29T08:00:00Z");
        assertThat(weekly.startsAt(LocalDate.parse("2026-10-25"))).hasToString("2026-10-25T09:00:00Z");
        assertThat(weekly.endsAt(LocalDate.parse("2026-10-25"))).hasToString("2026-10-25T10:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THIRD WEDNESDAY QUARTER 1|the third Wednesday of the quarter|de derde woensdag van het kwartaal",
                "LAST THURSDAY MONTH 1|the last Thursday of the month|de laatste donderdag van de maand",
                "- TUESDAY WEEK 2|every second Tuesday|elke tweede dinsdag",
                "- TUESDAY WEEK 1|every Tuesday|elke dinsdag",
                "- FRIDAY WEEK 6|Friday every 6 weeks|vrijdag, elke 6 weken",
                "FIRST MONDAY YEAR 2|the first Monday of every second year|de eerste maandag van elk tweede jaar",
                "FIRST MONDAY MONTH 3|the first Monday of the month, every 3 months|de eerste maandag van de maand, elke 3 maanden",
            })
    void says_it_as_people_do(String words, String english, String dutch) {
        Recurrence recurrence = recurrence(words, "2027-01-01", "2027-12-31");
        assertThat(RecurrenceSentence.of(recurrence, Language.EN))
                .isEqualTo(english + ", 10:00 to 11:30 (Europe/Amsterdam)");
        assertThat(RecurrenceSentence.of(recurrence, Language.NL))
                .isEqualTo(dutch + ", 10:00 tot 11:30 uur (Europe/Amsterdam)");
    }
}
