package nl.schuldenlab.lab.councils;

import nl.schuldenlab.lab.frameworks.Terms;

/**
 * What the rules of a council need to know.
 *
 * @param terms what binds the lab in the council's year
 * @param active who takes part in the lab
 * @param thisYear the year it is
 */
record CouncilFacts(Terms terms, ActivePartners active, int thisYear) {}
