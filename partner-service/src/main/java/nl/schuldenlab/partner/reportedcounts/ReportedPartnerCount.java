package nl.schuldenlab.partner.reportedcounts;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.platform.roots.DescribedRoot;

/** How many partners a lab had by the word of a source, which is not what is counted from partnerships (D127). */
@Entity
public class ReportedPartnerCount extends DescribedRoot<ReportedPartnerCountDescription> {
    private String lab;

    @Embedded
    private ReportedPartnerCountDescription description;

    protected ReportedPartnerCount() {}

    ReportedPartnerCount(String lab, ReportedPartnerCountDescription description) {
        this.lab = lab;
        this.description = complete(description);
    }

    ReportedPartnerCount describe(ReportedPartnerCountDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "reported-partner-count";
    }

    @Override
    public String path() {
        return "/v1/reported-partner-counts/" + id();
    }

    @Override
    public ReportedPartnerCountDescription description() {
        return description;
    }

    String lab() {
        return lab;
    }
}
