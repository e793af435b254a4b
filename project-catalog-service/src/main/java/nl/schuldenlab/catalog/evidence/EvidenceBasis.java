package nl.schuldenlab.catalog.evidence;

/** What a piece of evidence rests on: on practice, which counts (D77), or on theory. */
public enum EvidenceBasis {
    PRACTICE_BASED,
    THEORY_BASED
}
