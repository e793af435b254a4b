package nl.schuldenlab.lab.events;

/** What came of a lab's kick-off, which it organises together with SchuldenlabNL (D188). */
public enum KickOff {
    NOT_HELD,
    HELD_WITHOUT_NATIONAL_TEAM,
    HELD
}
