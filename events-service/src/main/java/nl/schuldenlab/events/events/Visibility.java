package nl.schuldenlab.events.events;

/** Who may know of an event, from everybody to those who are in it. */
public enum Visibility {
    PUBLIC,
    NETWORK,
    INVITED;

    boolean isNarrowerThan(Visibility other) {
        return compareTo(other) > 0;
    }
}
