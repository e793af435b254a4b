package nl.schuldenlab.partner.partners;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
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

    /** Those of these partners that are municipalities now. */
    public Set<String> municipalitiesAmong(Collection<String> slugs) {
        return partners.municipalitiesAmong(slugs);
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
