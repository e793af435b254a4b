package nl.schuldenlab.catalog.results;

/** Who gains: people with debts, the partners, or society (D83). */
public enum Beneficiary {
    CITIZEN,
    PARTNER,
    SOCIETY
}
