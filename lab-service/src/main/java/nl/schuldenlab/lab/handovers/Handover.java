package nl.schuldenlab.lab.handovers;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Judgement;

/** That a quartermaster handed a lab over to its permanent programme team, once and for good (D192). */
@Entity
public class Handover extends LabPart<HandoverDescription> {
    @Embedded
    private HandoverDescription description;

    protected Handover() {}

    Handover(Lab lab, HandoverDescription description, Historical historical) {
        super(lab, historical);
        this.description = complete(description);
    }

    /** D192: there is a team to hand over to, and a quartermaster who does. */
    static Judgement judge(boolean hasTeam, boolean hasQuartermaster) {
        return new Judgement()
                .require(hasTeam, Blocker.of("no-programme-team", "D192", LabFacts.HERE))
                .require(hasQuartermaster, Blocker.of("no-quartermaster-in-office", "D192", LabFacts.HERE));
    }

    @Override
    public String resource() {
        return "handover";
    }

    @Override
    public String path() {
        return lab().path() + "/handover";
    }

    @Override
    public HandoverDescription description() {
        return description;
    }
}
