package nl.schuldenlab.catalog.projects;

/** The four ways in which projects contribute: fewer problematic debts, and lower costs of collection, care and social assistance (D84 - D87). */
public enum ImpactCategory {
    PREVENTED_PROBLEM_DEBT,
    LOWER_COLLECTION_COSTS,
    LOWER_CARE_COSTS,
    LESS_SOCIAL_ASSISTANCE
}
