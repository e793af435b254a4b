package nl.schuldenlab.lab.coreteams;

import nl.schuldenlab.lab.frameworks.Terms;

/**
 * What the rules of a core team need to know.
 *
 * @param terms what binds the lab today
 * @param hostIsMunicipality what partner-service says of the host
 * @param hostTakesPart whether the host is a partner of the lab now
 */
record CoreTeamFacts(Terms terms, boolean hostIsMunicipality, boolean hostTakesPart) {

    CoreTeamFacts under(Terms others) {
        return new CoreTeamFacts(others, hostIsMunicipality, hostTakesPart);
    }
}
