package nl.schuldenlab.catalog.results;

/** What became of the debts of the people counted; exactly these three (D88). */
public enum DebtOutcome {
    RESOLVED,
    MANAGEABLE,
    PREVENTED
}
