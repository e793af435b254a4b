package nl.schuldenlab.partner.funding;

/** In which form money is given. */
public enum FinancingForm {
    SUBSIDY,
    REVOLVING_FUND,
    SOCIAL_IMPACT_BOND,
    HEALTH_IMPACT_BOND,
    CO_FINANCING
}
