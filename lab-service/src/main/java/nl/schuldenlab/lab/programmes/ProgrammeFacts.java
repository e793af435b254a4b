package nl.schuldenlab.lab.programmes;

import java.util.List;
import java.util.Optional;
import nl.schuldenlab.lab.commitments.Commitment;
import nl.schuldenlab.lab.councils.ActivePartners;
import nl.schuldenlab.lab.councils.ProgrammeCouncil;
import nl.schuldenlab.lab.frameworks.Terms;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.platform.problem.Blocker;

/**
 * What the rules of a programme's status need to know.
 *
 * @param terms what binds the lab in the programme's year
 * @param council that of the same year
 * @param themes how many themes the lab explores in the year
 * @param heard what partner-service said
 */
record ProgrammeFacts(Terms terms, Optional<ProgrammeCouncil> council, int themes, Heard heard) {

    /**
     * What partner-service said a moment ago.
     *
     * @param active who takes part in the lab
     * @param commitment null where it was not, or could not be, asked
     */
    record Heard(ActivePartners active, Commitment commitment) {
        static final Heard NOTHING = new Heard(ActivePartners.UNKNOWN, null);
    }

    /** What a valid council of the year still lacks, as far as is known (D98, D100). */
    List<Blocker> councilFaults() {
        return council.map(each -> each.faults(terms, heard.active()))
                .orElse(List.of(Blocker.of("council-missing", "D100", LabFacts.HERE)));
    }

    boolean knowCouncil() {
        return council.isEmpty() || heard.active().areKnown();
    }
}
