package nl.schuldenlab.catalog.businesscases;

/** Whether an amount is spent or gained (D39). */
public enum LineKind {
    COST,
    BENEFIT
}
