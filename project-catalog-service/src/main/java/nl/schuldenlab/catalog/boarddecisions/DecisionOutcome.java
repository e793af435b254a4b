package nl.schuldenlab.catalog.boarddecisions;

/** How the portfolio board decides; a refusal stays visible with its reason. */
public enum DecisionOutcome {
    GRANTED,
    REFUSED
}
