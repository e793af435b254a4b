package nl.schuldenlab.catalog.evidence;

/** On which of three things evidence and results bear: that an approach works better, lasts longer, or costs less (D16). */
public enum Dimension {
    EFFECTIVENESS,
    SUSTAINABILITY,
    COST
}
