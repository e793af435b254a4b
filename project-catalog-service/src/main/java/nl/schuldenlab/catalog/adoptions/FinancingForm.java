package nl.schuldenlab.catalog.adoptions;

/** In which form an adoption is paid for. */
public enum FinancingForm {
    SUBSIDY,
    REVOLVING_FUND,
    SOCIAL_IMPACT_BOND,
    HEALTH_IMPACT_BOND,
    CO_FINANCING
}
