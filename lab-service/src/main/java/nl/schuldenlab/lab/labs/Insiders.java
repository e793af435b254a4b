package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who may see what of a lab is not public: its own people, those of its partners, the national team and the suite's services. */
@Singleton
public class Insiders {
    private final Rights rights;
    private final Endorsers endorsers;
    private final Labs labs;

    Insiders(Rights rights, Endorsers endorsers, Labs labs) {
        this.rights = rights;
        this.endorsers = endorsers;
        this.labs = labs;
    }

    /**
     * The lab of this slug, for those who may see more of it than everybody.
     *
     * @throws Refusal 404
     */
    public Lab seen(String slug) {
        Lab lab = labs.get(slug);
        mustSee(lab);
        return lab;
    }

    /** @throws Refusal 404 */
    public void mustSee(Lab lab) {
        rights.asInsiderOf(lab.slug(), endorsers.ofAllPurposes(lab));
    }

    public boolean see(Lab lab) {
        return rights.isInsiderOf(lab.slug(), endorsers.ofAllPurposes(lab));
    }
}
