package nl.schuldenlab.lab.themes;

import nl.schuldenlab.lab.frameworks.Terms;

/**
 * What the rules of a theme's status need to know.
 *
 * @param terms what binds the lab in the theme's year
 * @param coFinanced null where partner-service was not, or could not be, asked
 */
record ThemeFacts(Terms terms, Boolean coFinanced) {}
