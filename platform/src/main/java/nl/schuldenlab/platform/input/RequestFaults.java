package nl.schuldenlab.platform.input;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** All faults found in one request so far, so that they can be named at once. */
@RequestScoped
public class RequestFaults {
    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    public void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    /** @throws Refusal 400 with all faults, if there is one */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Refusal.invalid(found);
        }
    }
}
