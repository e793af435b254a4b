package nl.schuldenlab.lab.frameworks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.platform.provenance.Historical;

/** What the partners of a lab agreed on for a time: why, by which principles, and within which limits of their own (D81, D93). */
@Entity
public class CooperationFramework extends LabPart<CooperationFrameworkDescription> {
    @Embedded
    private CooperationFrameworkDescription description;

    protected CooperationFramework() {}

    CooperationFramework(Lab lab, CooperationFrameworkDescription description, Historical historical) {
        super(lab, historical);
        this.description = complete(description);
    }

    CooperationFramework describe(CooperationFrameworkDescription wanted) {
        description = complete(wanted);
        return this;
    }

    Terms terms() {
        return new Terms(description.limits(), description.switches());
    }

    LocalDate from() {
        return description.period().from();
    }

    @Override
    public String resource() {
        return "cooperation-framework";
    }

    @Override
    public String path() {
        return lab().path() + "/cooperation-frameworks/" + id();
    }

    @Override
    public CooperationFrameworkDescription description() {
        return description;
    }
}
