package nl.schuldenlab.partner.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One thing that waits for a partner.
 *
 * @param path where the partner reads it and acts
 * @param subject what it is about, in words that are there already: the slug of a project, the title of an agreement; no personal data
 * @param lab the lab it belongs to, or null
 * @param waitingSince since when it waits
 * @param dueAt until when it can be done, or null where nothing presses
 */
public record WorklistItem(
        WorklistKind kind, String path, String subject, String lab, Instant waitingSince, Instant dueAt) {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The end of a day in the Netherlands, for what is due on a date; null for null. */
    public static Instant endOf(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
    }
}
