package nl.schuldenlab.lab.executives;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.lab.labs.Lab;

/** Tells with which kinds of executive organisations a lab is in touch. */
@Singleton
public class ExecutiveContacts {
    private final ExecutiveContactRepository repository;

    ExecutiveContacts(ExecutiveContactRepository repository) {
        this.repository = repository;
    }

    public List<Department> departmentsOf(Lab lab) {
        return repository.departments(lab);
    }
}
