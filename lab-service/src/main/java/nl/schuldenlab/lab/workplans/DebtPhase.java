package nl.schuldenlab.lab.workplans;

/** Where on the way out of debts a lab wants to help; the phases are those of the project catalogue. */
public enum DebtPhase {
    AWARENESS,
    INTAKE,
    REFERRAL,
    STABILISATION,
    PLAN,
    DEBT_REDUCTION,
    AFTERCARE
}
