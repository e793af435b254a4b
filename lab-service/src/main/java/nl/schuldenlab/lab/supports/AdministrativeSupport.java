package nl.schuldenlab.lab.supports;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabPart;

/** That the municipality's administration stands behind a lab: it sees the need and is willing (D177, D179). */
@Entity
public class AdministrativeSupport extends LabPart<AdministrativeSupportDescription> {
    @Embedded
    private AdministrativeSupportDescription description;

    protected AdministrativeSupport() {}

    AdministrativeSupport(Lab lab, AdministrativeSupportDescription description) {
        super(lab, null);
        this.description = description;
    }

    AdministrativeSupport describe(AdministrativeSupportDescription wanted) {
        description = wanted;
        return this;
    }

    @Override
    public String resource() {
        return "administrative-support";
    }

    @Override
    public String path() {
        return lab().path() + "/administrative-support";
    }

    @Override
    public AdministrativeSupportDescription description() {
        return description;
    }
}
