package nl.schuldenlab.lab.trials;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;

/** Finds the trial process of a lab for the features that ask for it. */
@Singleton
public class TrialProcesses {
    private final TrialProcessRepository repository;

    TrialProcesses(TrialProcessRepository repository) {
        this.repository = repository;
    }

    public Optional<TrialProcessDescription> of(Lab lab) {
        return repository.only(lab).map(TrialProcess::description);
    }
}
