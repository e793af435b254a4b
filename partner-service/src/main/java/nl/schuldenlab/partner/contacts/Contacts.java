package nl.schuldenlab.partner.contacts;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;

/** Finds contacts for the features that name them. */
@Singleton
public class Contacts {
    private final ContactRepository contacts;

    Contacts(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /** Whether an id is that of a contact of this partner who has not been erased. */
    public Predicate<String> of(String partner) {
        return id -> contacts.exists(partner, UUID.fromString(id));
    }

    /** Whether one of these has not been erased. */
    public boolean anyExist(Collection<UUID> ids) {
        return contacts.anyExists(ids);
    }
}
