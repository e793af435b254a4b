package nl.schuldenlab.lab.supports;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;

/** Finds the administrative support of a lab for the features that ask for it. */
@Singleton
public class AdministrativeSupports {
    private final AdministrativeSupportRepository repository;

    AdministrativeSupports(AdministrativeSupportRepository repository) {
        this.repository = repository;
    }

    public Optional<AdministrativeSupportDescription> of(Lab lab) {
        return repository.only(lab).map(AdministrativeSupport::description);
    }
}
