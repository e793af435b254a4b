package nl.schuldenlab.lab.leads;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.platform.provenance.Historical;

/** Somebody's time at the head of a lab's project organisation (D62); there is one at a time (D66). */
@Entity
public class Lead extends LabPart<LeadDescription> {
    @Embedded
    private LeadDescription description;

    protected Lead() {}

    Lead(Lab lab, LeadDescription description, Historical historical) {
        super(lab, historical);
        this.description = complete(description);
    }

    Lead describe(LeadDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "lead";
    }

    @Override
    public String path() {
        return lab().path() + "/leads/" + id();
    }

    @Override
    public LeadDescription description() {
        return description;
    }
}
