package nl.schuldenlab.lab.workplans;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;

/** Finds the work plan of a lab for the features that ask for it. */
@Singleton
public class WorkPlans {
    private final WorkPlanRepository repository;

    WorkPlans(WorkPlanRepository repository) {
        this.repository = repository;
    }

    public Optional<WorkPlanDescription> of(Lab lab) {
        return repository.only(lab).map(WorkPlan::description);
    }
}
