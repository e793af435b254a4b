package nl.schuldenlab.lab.teams;

/** What a programme team sees to (D193). */
public enum TeamTask {
    MAINTENANCE,
    FURTHER_DEVELOPMENT
}
