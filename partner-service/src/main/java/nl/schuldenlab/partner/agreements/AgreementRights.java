package nl.schuldenlab.partner.agreements;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who drafts agreements, who signs and refuses them, and who may know which person did. */
@RequestScoped
public class AgreementRights {
    private final Rights rights;

    AgreementRights(Rights rights) {
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 unless the caller manages the lab or is the national team, which alone writes history and what is about no lab */
    void asDrafterOf(NewAgreement wanted) {
        asDrafter(wanted.lab(), wanted.historical() != null);
    }

    /** The same for one that is there already. */
    void asDrafterOf(Agreement agreement) {
        asDrafter(agreement.lab(), agreement.isHistorical());
    }

    private void asDrafter(String lab, boolean historical) {
        if (lab == null || historical) {
            rights.asNational();
        } else {
            rights.asManagerOf(lab);
        }
    }

    boolean drafts(Agreement agreement) {
        return rights.isNational()
                || !agreement.isHistorical() && agreement.lab() != null && rights.manages(agreement.lab());
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for this partner; nobody signs or refuses for another */
    public void asPartyFor(String partner) {
        rights.asContactOf(partner);
    }

    /** @throws Refusal 401 or 403 unless the caller is the national team, which alone writes history */
    public void asHistorian() {
        rights.asNational();
    }

    public boolean speaksFor(String partner) {
        return rights.speaksFor(partner);
    }

    /** Whether the caller may know the contact persons of a partner to this agreement. */
    public boolean seesContacts(Agreement agreement, String partner) {
        return rights.speaksFor(partner)
                || rights.isNational()
                || agreement.lab() != null && rights.manages(agreement.lab());
    }
}
