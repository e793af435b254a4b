package nl.schuldenlab.events.calendars;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What an operator sets for calendars; environment variables {@code SUITE_CALENDARS_...}. */
@ConfigMapping(prefix = "suite.calendars")
public interface CalendarsConfig {

    /** How far back a calendar goes when no period is asked for. */
    @WithDefault("P1Y")
    Period lookBack();

    /** How long what was called off stays in calendars, so that their readers' programs strike it out. */
    @WithDefault("P30D")
    Period keptAfterCancellation();

    /** How many events fit into one calendar. */
    @WithDefault("2000")
    int mostEvents();

    /** The address that stands in entries as that of the organiser; replies to it are read by nobody. */
    @WithDefault("no-reply@localhost.localdomain")
    String organiser();

    /** After how long a personal calendar address ends. */
    @WithDefault("P1Y")
    Period feedsLast();
}
