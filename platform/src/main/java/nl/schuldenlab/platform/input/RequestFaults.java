package nl.schuldenlab.platform.input;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** All faults found in one request so far, so that they can be named at once. */
@RequestScoped
public class RequestFaults {
    private final Faults faults = new Faults();

    public void add(Fault fault) {
        faults.add(fault);
    }

    Faults faults() {
        return faults;
    }

    /** @throws Refusal 400 with all faults, if there is one */
    public void refuseIfAny() {
        if (!faults.found().isEmpty()) {
            throw Refusal.invalid(faults.found());
        }
    }
}
