package nl.schuldenlab.lab.coreteams;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;

/** Finds the core team of a lab for the features that show it. */
@Singleton
public class CoreTeams {
    private final CoreTeamRepository teams;

    CoreTeams(CoreTeamRepository teams) {
        this.teams = teams;
    }

    public Optional<CoreTeam> of(Lab lab) {
        return teams.only(lab);
    }
}
