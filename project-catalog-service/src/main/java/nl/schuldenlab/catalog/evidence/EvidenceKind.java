package nl.schuldenlab.catalog.evidence;

/** What kind of account a piece of evidence is; what was seen in practice counts as much as what was studied (D77). */
public enum EvidenceKind {
    PILOT_RESULT,
    PRACTICE_REPORT,
    EVALUATION,
    SOCIAL_BUSINESS_CASE,
    EFFECT_STUDY,
    INTERIM_ANALYSIS,
    REACH,
    ESSAY
}
