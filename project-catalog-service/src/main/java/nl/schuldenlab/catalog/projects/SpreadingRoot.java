package nl.schuldenlab.catalog.projects;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.roots.RootDescription;

/** What is adopted elsewhere, and keeps beside itself how far it has spread (D45, D61). */
@MappedSuperclass
public abstract class SpreadingRoot<D extends RootDescription> extends DescribedRoot<D> {
    @Embedded
    private Spread spread = Spread.NONE;

    protected SpreadingRoot() {}

    protected SpreadingRoot(Historical historical) {
        super(historical);
    }

    void spread(Spread counted) {
        spread = counted;
    }

    public Spread spread() {
        return spread;
    }
}
