package nl.schuldenlab.lab.endorsements;

import java.util.List;
import nl.schuldenlab.lab.labs.Purpose;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Source;

/** What an endorsement says and rests on, as one value: replaced whole. */
record EndorsementWording(
        List<Purpose> purposes,
        String statement,
        PartialDate endorsedOn,
        String remarks,
        Boolean uncertain,
        List<Source> sources) {

    boolean coversAllPurposes() {
        return purposes.containsAll(List.of(Purpose.values()));
    }
}
