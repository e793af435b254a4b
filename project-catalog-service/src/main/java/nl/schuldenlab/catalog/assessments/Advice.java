package nl.schuldenlab.catalog.assessments;

/** What the reviewers together advise the board: nothing while too few have spoken, else what most of them say. */
public enum Advice {
    TOO_FEW,
    POSITIVE,
    NEGATIVE,
    DIVIDED
}
