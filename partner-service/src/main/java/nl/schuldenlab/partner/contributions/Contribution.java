package nl.schuldenlab.partner.contributions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;

/** What one or several partners bring in, as they wish and can: there is no minimum, and no money needed (D120, D139). */
@Entity
public class Contribution extends DescribedRoot<ContributionDescription> {
    @Embedded
    private ContributionDescription description;

    protected Contribution() {}

    /** @param historical null unless it tells of the time before the platform */
    Contribution(ContributionDescription description, Historical historical) {
        super(historical);
        this.description = complete(description);
    }

    Contribution describe(ContributionDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "contribution";
    }

    @Override
    public String path() {
        return "/v1/contributions/" + id();
    }

    @Override
    public ContributionDescription description() {
        return description;
    }

    String lab() {
        return description.lab();
    }

    List<String> partners() {
        return description.partners();
    }
}
