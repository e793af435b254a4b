package nl.schuldenlab.lab.labs;

/** From where a lab was founded, or from where it works (D147). */
public enum Direction {
    TOP_DOWN,
    BOTTOM_UP
}
