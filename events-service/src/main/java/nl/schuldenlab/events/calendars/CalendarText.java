package nl.schuldenlab.events.calendars;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.schuldenlab.platform.conditional.Answers;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer that is a calendar. */
public final class CalendarText {
    public static final String TYPE = "text/calendar";
    public static final String RESPONSE = "Calendar";
    static final String UNCHANGED = "CalendarUnchanged";
    static final String TAG = "Made from what the calendar says: it changes when the calendar does.";
    static final String EXAMPLE = """
            BEGIN:VCALENDAR
            PRODID:-//SchuldenlabNL//Debt-lab platform//EN
            VERSION:2.0
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            BEGIN:VEVENT
            UID:01890a5d-ac96-774b-bcce-b302099a8057
            DTSTAMP:20261122T090000Z
            SEQUENCE:1
            STATUS:CONFIRMED
            SUMMARY:Inspiratie-event
            DTSTART;VALUE=DATE:20270603
            END:VEVENT
            END:VCALENDAR
            """;

    private CalendarText() {}

    /** 200 with a tag made from what it says. */
    public static RestResponse<String> answer(String calendar) {
        byte[] text = calendar.getBytes(StandardCharsets.UTF_8);
        return Answers.shown(UUID.nameUUIDFromBytes(text).toString(), calendar);
    }
}
