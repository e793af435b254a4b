package nl.schuldenlab.platform.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** The day that it is in the Netherlands. */
@Singleton
public class Today {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }

    /** @throws Refusal 400 when the date, if there is one, lies in the future */
    public void refuseLater(String pointer, PartialDate date) {
        Map<String, PartialDate> dates = new LinkedHashMap<>();
        dates.put(pointer, date);
        refuseLater(dates);
    }

    /** The same for several dates by their pointers, all faults at once. */
    public void refuseLater(Map<String, PartialDate> dates) {
        List<Fault> faults = dates.entrySet().stream()
                .filter(date ->
                        date.getValue() != null && date.getValue().firstDay().isAfter(day()))
                .map(date -> Fault.pointer(date.getKey(), "future"))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}
