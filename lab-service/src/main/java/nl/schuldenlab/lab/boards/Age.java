package nl.schuldenlab.lab.boards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.schuldenlab.platform.dates.PartialDate;

/** How long ago something began. */
final class Age {

    private Age() {}

    /** In days since the first day of it; null when nobody knows. */
    static Long inDays(PartialDate since, LocalDate today) {
        return since == null ? null : ChronoUnit.DAYS.between(since.firstDay(), today);
    }
}
