package nl.schuldenlab.lab.endorsements;

import java.util.List;
import nl.schuldenlab.lab.labs.Purpose;
import nl.schuldenlab.platform.dates.PartialDate;

/** What an endorsement says, as one value. */
record EndorsementWording(List<Purpose> purposes, String statement, PartialDate endorsedOn) {}
