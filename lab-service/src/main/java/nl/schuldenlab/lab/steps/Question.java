package nl.schuldenlab.lab.steps;

/** What the checklist asks of other services. */
enum Question {
    PARTNERS,
    LETTERS,
    PROJECTS,
    KICK_OFF
}
