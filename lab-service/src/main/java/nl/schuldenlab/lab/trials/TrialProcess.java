package nl.schuldenlab.lab.trials;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabPart;

/** How initiatives are tried out in their first steps of development (D187). */
@Entity
public class TrialProcess extends LabPart<TrialProcessDescription> {
    @Embedded
    private TrialProcessDescription description;

    protected TrialProcess() {}

    TrialProcess(Lab lab, TrialProcessDescription description) {
        super(lab, null);
        this.description = description;
    }

    TrialProcess describe(TrialProcessDescription wanted) {
        description = wanted;
        return this;
    }

    @Override
    public String resource() {
        return "trial-process";
    }

    @Override
    public String path() {
        return lab().path() + "/trial-process";
    }

    @Override
    public TrialProcessDescription description() {
        return description;
    }
}
