package nl.schuldenlab.catalog.labs;

/**
 * What a project needs to know of a debt lab.
 *
 * @param stands whether its organisation stands, so that work may start there (D171)
 * @param hasTrialProcess whether it has described how initiatives are tried there (D187)
 */
public record Lab(String slug, boolean stands, boolean hasTrialProcess) {}
