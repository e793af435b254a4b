package nl.schuldenlab.catalog.projects;

/** The seven phases of the portfolio: where on the way out of debts a project helps. */
public enum Phase {
    AWARENESS,
    INTAKE,
    REFERRAL,
    STABILISATION,
    PLAN,
    DEBT_REDUCTION,
    AFTERCARE
}
