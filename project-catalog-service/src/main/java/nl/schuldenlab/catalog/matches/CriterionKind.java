package nl.schuldenlab.catalog.matches;

/** What a project is held against to see whether it fits a lab's work plan. */
public enum CriterionKind {
    TARGET_GROUP,
    DEBT_PHASE,
    THEME,
    PROOF_ELSEWHERE
}
