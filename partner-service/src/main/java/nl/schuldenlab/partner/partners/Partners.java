package nl.schuldenlab.partner.partners;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds partners for the features that belong to a partner. */
@Singleton
public class Partners {
    private final PartnerRepository partners;

    Partners(PartnerRepository partners) {
        this.partners = partners;
    }

    public boolean exist(String slug) {
        return partners.exists(slug);
    }

    /**
     * The partner with its row locked until the transaction ends, for rules that look at more than one row.
     *
     * @throws Refusal 404
     */
    public Partner locked(String slug) {
        return partners.locked(slug);
    }
}
