package nl.schuldenlab.lab.boards;

import java.util.List;
import java.util.Optional;
import nl.schuldenlab.lab.adoptions.LabAdoption;
import nl.schuldenlab.lab.boards.Asking.Asked;
import nl.schuldenlab.lab.cadences.Cadence;
import nl.schuldenlab.lab.commitments.Commitment;
import nl.schuldenlab.lab.councils.ActivePartners;
import nl.schuldenlab.lab.programmes.Programme;
import nl.schuldenlab.lab.projects.LabProject;

/**
 * What was asked of other services for a board.
 *
 * @param inside whether the caller is an insider of the lab
 * @param programme that of the year, if the caller may see it
 */
record BoardQuestions(
        boolean inside,
        Optional<Programme> programme,
        Asked<Boolean> publicPrivate,
        Asked<ActivePartners> partners,
        Asked<Cadence> cadence,
        Asked<List<LabProject>> projects,
        Asked<List<LabAdoption>> adoptions,
        Asked<Commitment> commitment) {

    ActivePartners active(Asking asking) {
        return asking.answer(partners).orElse(ActivePartners.UNKNOWN);
    }
}
