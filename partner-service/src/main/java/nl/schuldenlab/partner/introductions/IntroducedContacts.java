package nl.schuldenlab.partner.introductions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schuldenlab.partner.contacts.ContactDisclosures;
import nl.schuldenlab.partner.contacts.ContactReferences;

/** The contact persons that introductions name; the managers of a lab know one once it was introduced to them, with consent (D70). */
@Singleton
class IntroducedContacts implements ContactDisclosures, ContactReferences {
    private final IntroductionRepository introductions;

    IntroducedContacts(IntroductionRepository introductions) {
        this.introductions = introductions;
    }

    @Override
    public Set<String> labsThatKnow(UUID contact) {
        return introductions.labsIntroducedTo(contact);
    }

    @Override
    public List<String> pathsTo(UUID contact) {
        return introductions.naming(contact).stream().map(Introduction::path).toList();
    }
}
