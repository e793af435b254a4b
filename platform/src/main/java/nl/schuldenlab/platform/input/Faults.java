package nl.schuldenlab.platform.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.platform.problem.Fault;

/** The faults of one request: as many as help a reader, and no more. */
final class Faults {
    private static final int ENOUGH = 100;

    private final List<Fault> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    void add(Fault fault) {
        if (found.size() < ENOUGH) {
            found.add(fault);
            places.add(fault.at());
        }
    }

    /** Whether a fault was found at this place or around it: what a misfit left empty is not missing too. */
    boolean covers(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (places.contains(at)) {
                return true;
            }
        }
        return false;
    }

    boolean isFull() {
        return found.size() >= ENOUGH;
    }

    List<Fault> found() {
        return found;
    }
}
