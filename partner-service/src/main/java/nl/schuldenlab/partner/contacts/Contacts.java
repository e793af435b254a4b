package nl.schuldenlab.partner.contacts;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Finds contacts for the features that name them. */
@Singleton
public class Contacts {
    private final ContactRepository contacts;

    Contacts(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /** Whether this is a contact of that partner, and has not been erased. */
    public boolean exist(String partner, UUID id) {
        return contacts.exists(partner, id);
    }

    /** Whether one of these has not been erased. */
    public boolean anyExist(Collection<UUID> ids) {
        return contacts.anyExists(ids);
    }
}
