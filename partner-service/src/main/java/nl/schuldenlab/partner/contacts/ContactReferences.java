package nl.schuldenlab.partner.contacts;

import java.util.List;
import java.util.UUID;

/** Knows where contacts are referred to; each feature that keeps a contact's id is a bean of this type. */
public interface ContactReferences {

    /** The paths of what names this contact. */
    List<String> pathsTo(UUID contact);
}
