package nl.schuldenlab.events.events;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.schuldenlab.platform.input.SelfChecked;

/** When people can register for an event; a side that is absent is open. */
@Embeddable
@SelfChecked
public record RegistrationWindow(Instant opensAt, Instant closesAt) implements SelfChecked.Checking {
    private static final RegistrationWindow UNSAID = new RegistrationWindow(null, null);

    /** The window, or null where nothing is said of it. */
    static RegistrationWindow given(RegistrationWindow window) {
        return UNSAID.equals(window) ? null : window;
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            finding.fault("closesAt", "ends-before-start");
        }
    }

    boolean closesAfter(Instant start) {
        return start != null && closesAt != null && closesAt.isAfter(start);
    }
}
