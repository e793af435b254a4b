package nl.schuldenlab.events.cadences;

/** How a lab stands with the meetings that its framework asks of a year, from good to bad. */
public enum CadenceVerdict {
    DONE,
    ON_TRACK,
    AT_RISK,
    MISSED
}
