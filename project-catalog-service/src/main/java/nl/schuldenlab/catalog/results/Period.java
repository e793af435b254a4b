package nl.schuldenlab.catalog.results;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when until when something was reached; of the past either end may be unknown. */
@Embeddable
@SelfChecked
@Schema(name = "ResultPeriod")
public record Period(PartialDate from, PartialDate until) implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (from != null && until != null && until.lastDay().isBefore(from.firstDay())) {
            finding.fault("until", "until-before-from");
        }
    }

    boolean hasBothEnds() {
        return from != null && until != null;
    }

    boolean overlaps(Period other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    LocalDate first() {
        return from.firstDay();
    }

    LocalDate last() {
        return until.lastDay();
    }
}
