package nl.schuldenlab.lab.steps;

import java.util.List;
import nl.schuldenlab.lab.labs.Demand;

/** Whether what a step or a criterion demands is met now; unknown when a service could not be asked, and not on record for what was so before the platform. */
public enum SetupVerdict {
    MET,
    OPEN,
    UNKNOWN,
    NOT_ON_RECORD;

    static SetupVerdict of(List<Demand> demands) {
        if (demands.stream().anyMatch(demand -> demand.isUnmet() && !demand.isWish())) {
            return OPEN;
        }
        return demands.stream().anyMatch(Demand::isUnknown) ? UNKNOWN : MET;
    }
}
