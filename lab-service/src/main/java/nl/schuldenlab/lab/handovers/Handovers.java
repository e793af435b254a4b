package nl.schuldenlab.lab.handovers;

import jakarta.inject.Singleton;
import nl.schuldenlab.lab.labs.Lab;

/** Tells whether a lab was handed over to its programme team. */
@Singleton
public class Handovers {
    private final HandoverRepository repository;

    Handovers(HandoverRepository repository) {
        this.repository = repository;
    }

    public boolean isDone(Lab lab) {
        return repository.only(lab).isPresent();
    }
}
