package nl.schuldenlab.lab.declarations;

import nl.schuldenlab.lab.partners.Partner;

/** The groups of partners whose support completes a set-up (D190). */
public enum SupportGroup {
    LOCAL_PUBLIC,
    LOCAL_PRIVATE,
    NATIONAL_PROJECT_PARTNER;

    /** Whether a partner can speak for the group; SchuldenlabNL itself is no project partner. */
    boolean has(Partner partner) {
        return switch (this) {
            case LOCAL_PUBLIC -> partner.is(Partner.Reach.LOCAL, Partner.Sector.PUBLIC);
            case LOCAL_PRIVATE -> partner.is(Partner.Reach.LOCAL, Partner.Sector.PRIVATE);
            case NATIONAL_PROJECT_PARTNER -> partner.isNational() && !partner.isNationalTeam();
        };
    }
}
