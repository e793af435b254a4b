package nl.schuldenlab.lab.programmes;

import jakarta.inject.Singleton;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds a programme for a reader: an adopted one for everybody, a draft for the lab's insiders. */
@Singleton
class ProgrammeSight {
    private final ProgrammeRepository programmes;
    private final Labs labs;
    private final Insiders insiders;

    ProgrammeSight(ProgrammeRepository programmes, Labs labs, Insiders insiders) {
        this.programmes = programmes;
        this.labs = labs;
        this.insiders = insiders;
    }

    /** @throws Refusal 404 */
    Programme of(String slug, int year) {
        Lab lab = labs.get(slug);
        Programme programme = programmes.get(lab, year);
        if (programme.isDraft()) {
            insiders.mustSee(lab);
        }
        return programme;
    }
}
