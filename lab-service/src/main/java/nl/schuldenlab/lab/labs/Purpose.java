package nl.schuldenlab.lab.labs;

/** What a lab is for (D49). */
public enum Purpose {
    INNOVATION,
    IMPLEMENTATION,
    SCALING
}
