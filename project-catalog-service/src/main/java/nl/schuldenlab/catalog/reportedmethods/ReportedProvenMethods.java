package nl.schuldenlab.catalog.reportedmethods;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.platform.roots.DescribedRoot;

/** How many methods a party called proven by the word of a source; not what the portfolio board has decided here (D45). */
@Entity
public class ReportedProvenMethods extends DescribedRoot<ReportedProvenMethodsDescription> {
    private String partner;

    @Embedded
    private ReportedProvenMethodsDescription description;

    protected ReportedProvenMethods() {}

    ReportedProvenMethods(String partner, ReportedProvenMethodsDescription description) {
        this.partner = partner;
        this.description = complete(description);
    }

    ReportedProvenMethods describe(ReportedProvenMethodsDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "reported-proven-methods";
    }

    @Override
    public String path() {
        return "/v1/reported-proven-methods/" + id();
    }

    @Override
    public ReportedProvenMethodsDescription description() {
        return description;
    }

    String partner() {
        return partner;
    }
}
