package nl.schuldenlab.lab.labs;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;

/** Who writes what belongs to a lab: its managers and the national team, which alone writes what was before the platform. */
@RequestScoped
public class LabRights {
    private final Rights rights;

    LabRights(Rights rights) {
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 unless the caller may write for this lab */
    public void asWriterOf(String lab) {
        rights.asManagerOf(lab);
    }

    /**
     * @param historical what the record tells of the time before the platform, or null for one of today
     * @throws Refusal 401 or 403 unless the caller may write this record of the lab
     */
    public void asWriterOf(String lab, Historical historical) {
        if (historical == null) {
            asWriterOf(lab);
        } else {
            rights.asNational();
        }
    }

    public boolean writes(String lab) {
        return rights.manages(lab);
    }
}
