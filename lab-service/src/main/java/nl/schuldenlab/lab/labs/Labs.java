package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds labs for the features that belong to a lab. */
@Singleton
public class Labs {
    private final LabRepository labs;

    Labs(LabRepository labs) {
        this.labs = labs;
    }

    /** @throws Refusal 404 */
    public Lab get(String slug) {
        return labs.get(slug);
    }

    /** The lab with its row locked until the transaction ends, for rules that look at more than one row. */
    public Lab locked(String slug) {
        return labs.locked(slug);
    }
}
