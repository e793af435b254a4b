package nl.schuldenlab.events.registrations;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds registrations for a caller: what it may not know of is not there. */
@RequestScoped
class SeenRegistrations {
    private final RegistrationRepository registrations;
    private final RegistrationRights rights;
    private final Events events;

    SeenRegistrations(RegistrationRepository registrations, RegistrationRights rights, Events events) {
        this.registrations = registrations;
        this.rights = rights;
        this.events = events;
    }

    /** @throws Refusal 401 without a token, 404 */
    Registration get(String slug, UUID id) {
        Registration registration = registrations.get(events.get(slug), id);
        rights.asReaderOf(registration);
        return registration;
    }
}
