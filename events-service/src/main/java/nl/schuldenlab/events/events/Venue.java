package nl.schuldenlab.events.events;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.reference.KnownMunicipality;

/** Where an event takes place, as far as is known; its town need not be the lab's (D8). */
@Embeddable
public record Venue(
        @Size(min = 1, max = 200) String name,
        @Size(min = 1, max = 100) String city,
        @Pattern(regexp = "^gm\\d{4}$") @KnownMunicipality String municipality) {
    private static final Venue UNKNOWN = new Venue(null, null, null);

    /** The venue, or null where nothing is said of it. */
    static Venue given(Venue venue) {
        return UNKNOWN.equals(venue) ? null : venue;
    }
}
