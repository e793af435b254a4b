package nl.schuldenlab.lab.labs;

import java.util.List;

/** What its set-up demands before a lab may be established or have completed it; told by the feature that keeps the checklist. */
public interface SetupGates {

    /** Asks elsewhere what such a step depends on, outside any transaction. */
    Gate before(Lab lab, LabStatus to);

    /** Demands on what others said a moment ago and on what is recorded here now. */
    interface Gate {
        List<Demand> demands(Lab lab);
    }
}
