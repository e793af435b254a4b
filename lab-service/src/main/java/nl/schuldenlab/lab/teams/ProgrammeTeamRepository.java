package nl.schuldenlab.lab.teams;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;

/** All questions to the database about programme teams. */
@Singleton
class ProgrammeTeamRepository extends LabParts<ProgrammeTeam> {

    ProgrammeTeamRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }
}
