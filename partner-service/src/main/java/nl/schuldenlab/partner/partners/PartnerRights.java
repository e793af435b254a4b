package nl.schuldenlab.partner.partners;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who may write what is known of a partner. */
@RequestScoped
class PartnerRights {
    private final Rights rights;

    PartnerRights(Rights rights) {
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 unless the caller is the national team or speaks for this partner; being a municipality carries labs (D48), so nobody makes itself one */
    void asDescriberOf(Partner partner, PartnerDescription wanted) {
        if (partner.staysItself(wanted)) {
            asKeeperOf(partner.slug());
        } else {
            rights.asNational();
        }
    }

    /** @throws Refusal 401 or 403 unless the caller is the national team or speaks for this partner */
    void asKeeperOf(String partner) {
        if (rights.isNational()) {
            rights.asNational();
        } else {
            rights.asContactOf(partner);
        }
    }

    boolean keeps(String partner) {
        return rights.isNational() || rights.speaksFor(partner);
    }
}
