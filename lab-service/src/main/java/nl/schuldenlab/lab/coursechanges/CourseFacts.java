package nl.schuldenlab.lab.coursechanges;

import nl.schuldenlab.lab.frameworks.Terms;

/**
 * What the rules of a change of course need to know.
 *
 * @param terms what binds the lab in the year
 * @param councilSits whether the year has a council
 */
record CourseFacts(Terms terms, boolean councilSits) {}
