package nl.schuldenlab.lab.teams;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;

/** Finds the programme team of a lab for the features that ask for it. */
@Singleton
public class ProgrammeTeams {
    private final ProgrammeTeamRepository repository;

    ProgrammeTeams(ProgrammeTeamRepository repository) {
        this.repository = repository;
    }

    public Optional<ProgrammeTeamDescription> of(Lab lab) {
        return repository.only(lab).map(ProgrammeTeam::description);
    }
}
