package nl.schuldenlab.events.partners;

/** Somebody by whom a partner is reached, read for the moment and kept nowhere. */
public record ContactPerson(String name, String email) {

    /** Says nothing: no log shall hold a person. */
    @Override
    public String toString() {
        return "ContactPerson";
    }
}
