package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.WaitingListPolicy;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.platform.caller.Actors;

/** Gives seats that come free to those who wait, in the order of arrival and by the policy of the event, in the same transaction (decision 0016). */
@Singleton
class WaitingList {
    private final RegistrationRepository registrations;
    private final Mailbox mailbox;
    private final Actors actors;

    WaitingList(RegistrationRepository registrations, Mailbox mailbox, Actors actors) {
        this.registrations = registrations;
        this.mailbox = mailbox;
        this.actors = actors;
    }

    void promote(Event event, Seating seating) {
        if (seating.partiesWaiting() > 0) {
            actors.asItself(() -> promoteAll(event, seating));
        }
    }

    private void promoteAll(Event event, Seating seating) {
        Optional<Registration> next = next(event, seating);
        while (next.isPresent()) {
            Registration registration = next.get();
            seating.unqueue(registration.seats());
            seating.take(registration.seats());
            registrations.moved(registration, registration.promote());
            mailbox.post(MailOccasion.PROMOTED, registration.id());
            next = next(event, seating);
        }
    }

    private Optional<Registration> next(Event event, Seating seating) {
        if (seating.free() == null || event.description().waitingListPolicy() == WaitingListPolicy.STRICT_ORDER) {
            return registrations.firstWaiting(event).filter(first -> seating.fits(first.seats()));
        }
        return registrations.firstWaiting(event, seating.free());
    }
}
