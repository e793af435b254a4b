package nl.schuldenlab.partner.contributions;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who may tell what partners contribute. */
@RequestScoped
class ContributionRights {
    private final Rights rights;

    ContributionRights(Rights rights) {
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for one of the partners; history is the national team's */
    void asGiver(NewContribution wanted) {
        if (wanted.historical() != null) {
            rights.asNational();
        } else {
            asOneOf(wanted.description().partners());
        }
    }

    /** The same for one that is there already: before and after, so that nobody speaks for others only. */
    void asKeeperOf(Contribution contribution, ContributionDescription wanted) {
        if (contribution.isHistorical() && rights.isNational()) {
            rights.asNational();
        } else {
            asOneOf(wanted.partners());
            asOneOf(contribution.partners());
        }
    }

    private void asOneOf(List<String> partners) {
        String own = partners.stream().filter(rights::speaksFor).findFirst().orElse(partners.get(0));
        rights.asContactOf(own);
    }
}
