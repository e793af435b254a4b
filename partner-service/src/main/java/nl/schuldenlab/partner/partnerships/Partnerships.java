package nl.schuldenlab.partner.partnerships;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;

/** Finds who takes part where now, for the features in which that gives a say or a sight. */
@Singleton
public class Partnerships {
    private final ActivePartnershipRepository active;

    Partnerships(ActivePartnershipRepository active) {
        this.active = active;
    }

    /** Whether this partner takes part in this lab now. */
    public boolean areActive(String lab, String partner) {
        return active.exists(lab, partner);
    }

    /** The labs in which one of these partners takes part now. */
    public Set<String> labsOf(Collection<String> partners) {
        return active.labsOf(partners);
    }

    /** The partners that take part in one of these labs now. */
    public Set<String> partnersIn(Collection<String> labs) {
        return active.partnersIn(labs);
    }
}
