package nl.schuldenlab.events.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.roots.Root;

/** A partner, or somebody at a partner, who is asked to come to an event; people are known by the ids of their contacts only. */
@Entity
public class Invitation extends Root {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Event event;

    private String partner;
    private UUID contact;
    private boolean fromAudience;

    protected Invitation() {}

    /** @param fromAudience whether the register named this guest, not somebody by hand */
    Invitation(Event event, Guest guest, boolean fromAudience) {
        this.event = event;
        this.partner = guest.partner();
        this.contact = guest.contact();
        this.fromAudience = fromAudience;
    }

    @Override
    public String resource() {
        return "invitation";
    }

    @Override
    public String path() {
        return event.path() + "/invitations/" + id();
    }

    Event event() {
        return event;
    }

    Guest guest() {
        return new Guest(partner, contact);
    }

    String partner() {
        return partner;
    }

    UUID contact() {
        return contact;
    }

    boolean isFromAudience() {
        return fromAudience;
    }
}
