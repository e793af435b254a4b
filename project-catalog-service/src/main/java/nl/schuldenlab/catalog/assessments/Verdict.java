package nl.schuldenlab.catalog.assessments;

/** What a reviewer makes of the evidence: the project is proven, is not yet, or is shown not to work. */
public enum Verdict {
    PROVEN,
    NOT_YET,
    NOT_PROVEN
}
