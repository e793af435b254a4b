package nl.schuldenlab.lab.coreteams;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;

/** All questions to the database about core teams. */
@Singleton
class CoreTeamRepository extends LabParts<CoreTeam> {

    CoreTeamRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }
}
