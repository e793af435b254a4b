package nl.schuldenlab.partner.ambassadorships;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who may make a partner an ambassador, describe that, and end it. */
@RequestScoped
class AmbassadorshipRights {
    private final Rights rights;

    AmbassadorshipRights(Rights rights) {
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for the partner or manages the lab; history is the national team's */
    void asAppointing(NewAmbassadorship wanted) {
        if (wanted.historical() != null) {
            rights.asNational();
        } else {
            asOneOfBoth(wanted.lab(), wanted.partner());
        }
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for the partner or manages the lab */
    void asKeeperOf(Ambassadorship ambassadorship) {
        asOneOfBoth(ambassadorship.lab(), ambassadorship.partner());
    }

    boolean keeps(Ambassadorship ambassadorship) {
        return rights.speaksFor(ambassadorship.partner()) || rights.manages(ambassadorship.lab());
    }

    private void asOneOfBoth(String lab, String partner) {
        if (rights.speaksFor(partner)) {
            rights.asContactOf(partner);
        } else {
            rights.asManagerOf(lab);
        }
    }
}
