package nl.schuldenlab.platform.roots;

import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;

/** The body that creates a root: of today, or as it was before the platform when {@code historical} is given. */
@SelfChecked
public interface NewRoot extends SelfChecked.Checking {
    RootDescription description();

    Historical historical();

    /** The status that a historical record had by then; null for the first one. */
    default Enum<?> status() {
        return null;
    }

    /** What the API calls the status of this kind of root. */
    default String statusName() {
        return "status";
    }

    /** Whether a record of today may say that it begins in this status; most begin in their first. */
    default boolean mayBeginAs(Enum<?> status) {
        return false;
    }

    @Override
    default void check(SelfChecked.Finding finding) {
        if (historical() == null) {
            description().missing().forEach(property -> finding.fault(property, "required"));
            if (status() != null && !mayBeginAs(status())) {
                finding.fault(statusName(), "historical-only");
            }
        } else if (description().sources().isEmpty()) {
            finding.fault("sources", "required");
        }
    }
}
