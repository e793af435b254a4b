package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.caller.Actors;
import nl.schuldenlab.platform.problem.Refusal;

/** Cancels for whoever has a personal link: in the history it is the service that did so, for nobody has logged in. */
@Singleton
class LinkCancelling {
    private final CancellationLinks links;
    private final RegistrationRepository registrations;
    private final Registering registering;
    private final Actors actors;

    LinkCancelling(
            CancellationLinks links, RegistrationRepository registrations, Registering registering, Actors actors) {
        this.links = links;
        this.registrations = registrations;
        this.registering = registering;
        this.actors = actors;
    }

    /** @throws Refusal 404 */
    String eventOf(String token) {
        return find(token).event().slug();
    }

    Registration cancel(String token) {
        Registration registration = registrations.withEventLocked(find(token));
        if (registration.status() != RegistrationStatus.CANCELLED) {
            actors.asItself(() -> registering.change(registration, NewRegistrationStatus.cancelled()));
        }
        return registration;
    }

    private Registration find(String token) {
        return links.registration(token)
                .flatMap(registrations::findByIdOptional)
                .orElseThrow(Refusal::notFound);
    }
}
