package nl.schuldenlab.catalog.boarddecisions;

/** What the board weighs, after the framework of the portfolio (afwegingskader). */
public enum Criterion {
    /** Public and private parties take part; a preference only. */
    PUBLIC_AND_PRIVATE,
    /** The target group says that it works. */
    TARGET_GROUP_ENDORSES,
    /** It adds to the portfolio, and is not more of the same. */
    ADDS_TO_PORTFOLIO;

    boolean isPreference() {
        return this == PUBLIC_AND_PRIVATE;
    }
}
