package nl.schuldenlab.lab.trials;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;

/** All questions to the database about trial processes. */
@Singleton
class TrialProcessRepository extends LabParts<TrialProcess> {

    TrialProcessRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }
}
