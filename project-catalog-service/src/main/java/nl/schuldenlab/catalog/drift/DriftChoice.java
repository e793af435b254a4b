package nl.schuldenlab.catalog.drift;

/** What an adopter does about a newer version of its project. */
public enum DriftChoice {
    TAKE_OVER,
    STAY,
    ADAPT
}
