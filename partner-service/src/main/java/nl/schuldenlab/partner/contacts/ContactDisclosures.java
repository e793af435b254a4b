package nl.schuldenlab.partner.contacts;

import java.util.Set;
import java.util.UUID;

/** Knows to whom a contact was made known by its partner's consent; a feature that brings people together is a bean of this type. */
public interface ContactDisclosures {

    /** The labs whose managers may see this contact, although its partner takes no part there. */
    Set<String> labsThatKnow(UUID contact);
}
