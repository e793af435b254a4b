package nl.schuldenlab.lab.labs;

import java.util.List;

/** Who stands behind a lab, as far as the lab's own rules ask. */
public interface Endorsers {

    /** The partners whose endorsement of all three purposes is in force (D49). */
    List<String> ofAllPurposes(Lab lab);
}
