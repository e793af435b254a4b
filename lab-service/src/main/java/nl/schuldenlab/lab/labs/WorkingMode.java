package nl.schuldenlab.lab.labs;

/** The two ways in which a lab works: it imports proven projects, or brings its own further (D169, D195). */
public enum WorkingMode {
    IMPORT,
    OWN
}
