package nl.schuldenlab.lab.councils;

import jakarta.inject.Singleton;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.problem.Refusal;

/** Asks partner-service who takes part in a lab; outside any transaction. */
@Singleton
public class ActivePartnerFinder {
    private final Partners partners;

    ActivePartnerFinder(Partners partners) {
        this.partners = partners;
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public ActivePartners of(String lab) {
        return new ActivePartners(partners.activeAt(lab));
    }

    /** The same for rules that can say they do not know. */
    public ActivePartners ifKnownOf(String lab) {
        try {
            return of(lab);
        } catch (Refusal unavailable) {
            return ActivePartners.UNKNOWN;
        }
    }
}
