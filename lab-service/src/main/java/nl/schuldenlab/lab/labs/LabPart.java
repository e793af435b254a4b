package nl.schuldenlab.lab.labs;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.roots.RootDescription;

/** What belongs to one lab, has a history of its own, and stands below the lab's path. */
@MappedSuperclass
public abstract class LabPart<D extends RootDescription> extends DescribedRoot<D> {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Lab lab;

    protected LabPart() {}

    /** @param historical null unless it tells of the time before the platform */
    protected LabPart(Lab lab, Historical historical) {
        super(historical);
        this.lab = lab;
    }

    public Lab lab() {
        return lab;
    }
}
