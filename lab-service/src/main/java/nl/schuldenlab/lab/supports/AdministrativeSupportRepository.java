package nl.schuldenlab.lab.supports;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;

/** All questions to the database about administrative support. */
@Singleton
class AdministrativeSupportRepository extends LabParts<AdministrativeSupport> {

    AdministrativeSupportRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }
}
