package nl.schuldenlab.catalog.projects;

/** What a project wants to reach for people and society (D159, D160). */
public enum OutcomeGoal {
    POSITIVE_PERSPECTIVE,
    BREAK_DOWNWARD_SPIRAL,
    LIMIT_SOCIETAL_COST,
    PARTICIPATION,
    SELF_RELIANCE,
    EDUCATION,
    WORK,
    LESS_STRESS,
    LESS_VIOLENCE
}
