package nl.schuldenlab.catalog.boarddecisions;

/** What the portfolio board decides: that a project is proven, or that it is rolled out nationally (D72). */
public enum DecisionSubject {
    PROVEN,
    ROLL_OUT
}
