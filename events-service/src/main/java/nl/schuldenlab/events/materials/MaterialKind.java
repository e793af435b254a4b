package nl.schuldenlab.events.materials;

/** What remains of an event. */
public enum MaterialKind {
    SLIDES,
    REPORT,
    RECORDING,
    PHOTOS,
    OTHER
}
