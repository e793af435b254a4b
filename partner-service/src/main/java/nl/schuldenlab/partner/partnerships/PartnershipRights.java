package nl.schuldenlab.partner.partnerships;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who may let a partner join a lab, describe how it takes part, and end that. */
@RequestScoped
class PartnershipRights {
    private final Rights rights;

    PartnershipRights(Rights rights) {
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for the partner or manages the lab; history is the national team's */
    void asJoining(NewPartnership wanted) {
        if (wanted.historical() != null) {
            rights.asNational();
        } else {
            asOneOfBoth(wanted.lab(), wanted.partner(), false);
            keepInvolvement(wanted.partner(), null, wanted.description().involvement());
        }
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for the partner or manages the lab, or it is history and the caller the national team */
    void asKeeperOf(Partnership partnership) {
        asOneOfBoth(partnership.lab(), partnership.partner(), partnership.isHistorical());
    }

    /** The same, and D97: nobody but the partner changes the form of its involvement. */
    void asDescriberOf(Partnership partnership, PartnershipDescription wanted) {
        asKeeperOf(partnership);
        if (!(partnership.isHistorical() && rights.isNational())) {
            keepInvolvement(partnership.partner(), partnership.description().involvement(), wanted.involvement());
        }
    }

    boolean keeps(Partnership partnership) {
        return rights.speaksFor(partnership.partner())
                || (rights.isNational() ? partnership.isHistorical() : rights.manages(partnership.lab()));
    }

    /** Joining and leaving is speaking for a partner, which the national team does for its own only. */
    private void asOneOfBoth(String lab, String partner, boolean historical) {
        if (rights.speaksFor(partner)) {
            rights.asContactOf(partner);
        } else if (rights.isNational() && !historical) {
            throw Refusal.forbidden();
        } else {
            rights.asManagerOf(lab);
        }
    }

    private void keepInvolvement(String partner, String before, String wanted) {
        if (!Objects.equals(before, wanted) && !rights.speaksFor(partner)) {
            throw Refusal.forbidden();
        }
    }
}
