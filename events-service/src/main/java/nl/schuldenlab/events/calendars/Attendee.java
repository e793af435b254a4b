package nl.schuldenlab.events.calendars;

/** A person to whom a calendar entry is sent. */
public record Attendee(String name, String email, boolean accepted) {

    /** Says nothing: no log shall hold a person. */
    @Override
    public String toString() {
        return "Attendee";
    }
}
