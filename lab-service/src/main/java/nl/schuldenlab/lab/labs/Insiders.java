package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who may see what of a lab is not public: its own people, those of its active partners, the national team and the suite's services. */
@Singleton
public class Insiders {
    private final Rights rights;
    private final Caller caller;
    private final Partners partners;
    private final Labs labs;

    Insiders(Rights rights, Caller caller, Partners partners, Labs labs) {
        this.rights = rights;
        this.caller = caller;
        this.partners = partners;
        this.labs = labs;
    }

    /**
     * The lab of this slug, for those who may see more of it than everybody.
     *
     * @throws Refusal 404, or 503 when it takes an answer of partner-service that does not come
     */
    public Lab seen(String slug) {
        Lab lab = labs.get(slug);
        mustSee(lab);
        return lab;
    }

    /** @throws Refusal 404, or 503 when it takes an answer of partner-service that does not come */
    public void mustSee(Lab lab) {
        if (!see(lab)) {
            throw Refusal.notFound();
        }
    }

    /** Partner-service is asked about those only who speak for a partner and are no insiders already. */
    public boolean see(Lab lab) {
        return rights.isInsiderOf(lab.slug(), Set.of())
                || !caller.claim("partners").isEmpty() && rights.isInsiderOf(lab.slug(), partners.activeAt(lab.slug()));
    }
}
