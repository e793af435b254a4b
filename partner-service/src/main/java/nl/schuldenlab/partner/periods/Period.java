package nl.schuldenlab.partner.periods;

import jakarta.persistence.Embeddable;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when until when something is promised or given, the last day included; what is not known of it is left out. */
@Embeddable
@SelfChecked
@Schema(name = "Period")
public record Period(PartialDate from, PartialDate until) implements SelfChecked.Checking {

    /** The period, or nothing where it says nothing. */
    public static Period given(Period period) {
        return period == null || period.from == null && period.until == null ? null : period;
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (!areInOrder(from, until)) {
            finding.fault("until", "until-before-from");
        }
    }

    /** Whether something can have begun on the one date and ended on the other, as far as both are known. */
    public static boolean areInOrder(PartialDate from, PartialDate until) {
        return from == null || until == null || !until.lastDay().isBefore(from.firstDay());
    }

    public boolean hasBothEnds() {
        return from != null && until != null;
    }
}
