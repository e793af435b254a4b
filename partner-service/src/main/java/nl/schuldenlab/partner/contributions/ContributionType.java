package nl.schuldenlab.partner.contributions;

/** What a partner can bring in; money is one of many things (D120, D140, D141). */
public enum ContributionType {
    MONEY,
    KNOWLEDGE,
    EXPERTISE,
    TARGET_GROUP_KNOWLEDGE,
    NETWORK,
    CAPACITY,
    LOCATION,
    TIME,
    OTHER
}
