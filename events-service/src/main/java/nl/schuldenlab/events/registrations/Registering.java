package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** Registers people for an event and lets them go again; the event's row is locked, for all that registers there hangs together. */
@Singleton
class Registering {
    private final RegistrationRepository registrations;
    private final SeatingRepository seatings;
    private final WaitingList waitingList;
    private final Events events;
    private final Mailbox mailbox;
    private final Clock clock;

    Registering(
            RegistrationRepository registrations,
            SeatingRepository seatings,
            WaitingList waitingList,
            Events events,
            Mailbox mailbox,
            Clock clock) {
        this.registrations = registrations;
        this.seatings = seatings;
        this.waitingList = waitingList;
        this.events = events;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    Registration register(String slug, NewRegistration wanted, Registrar who) {
        Event event = events.locked(slug);
        int seats = wanted.description().seats();
        Admission.judge(event, who, seats, clock.instant()).enforce();
        Seating seating = seatings.of(event);
        boolean admitted = seating.admits(seats, event.description().waitingListPolicy());
        Registration registration = registrations.added(new Registration(
                event,
                wanted,
                who.subject(),
                seating.arrive(),
                admitted ? RegistrationStatus.REGISTERED : RegistrationStatus.WAITING));
        if (admitted) {
            seating.take(seats);
        } else {
            seating.queue(seats);
        }
        mailbox.post(admitted ? MailOccasion.REGISTERED : MailOccasion.WAITING, registration.id());
        return registration;
    }

    /** The registration, with the row of its event locked. */
    Registration locked(String slug, UUID id) {
        return registrations.get(events.locked(slug), id).unerased();
    }

    Registration replace(Registration registration, RegistrationDescription wanted) {
        int more = wanted.seats() - registration.seats();
        Seating seating = seatings.of(registration.event());
        judgeSeats(registration, more, seating).enforce();
        if (registration.status() == RegistrationStatus.REGISTERED) {
            seating.take(more);
        } else if (registration.status() == RegistrationStatus.WAITING) {
            seating.shrinkQueue(-more);
        }
        registration.describe(wanted);
        registrations.saved(registration);
        waitingList.promote(registration.event(), seating);
        return registration;
    }

    /** A party may be smaller at any time before the event; larger only where nobody is overtaken. */
    private Judgement judgeSeats(Registration registration, int more, Seating seating) {
        boolean grows = more > 0;
        boolean begun = registration.event().hasBegun(clock.instant());
        return new Judgement()
                .require(
                        more == 0 || registration.status().isOpen() && !begun,
                        Blocker.of("seats-settled", null, Admission.HERE))
                .require(
                        !grows || registration.status() != RegistrationStatus.WAITING,
                        Blocker.of("waiting-party-cannot-grow", null, Admission.HERE))
                .require(
                        !grows || seating.partiesWaiting() == 0 && seating.fits(more),
                        Blocker.of("no-seats-free", null, Admission.HERE));
    }

    Registration change(Registration registration, NewRegistrationStatus change) {
        RegistrationStatus before = registration.status();
        registrations.moved(registration, registration.moveTo(change, clock.instant()));
        if (change.to() == RegistrationStatus.CANCELLED) {
            release(registration, before);
            mailbox.post(MailOccasion.CANCELLED, registration.id());
        }
        return registration;
    }

    private void release(Registration registration, RegistrationStatus before) {
        Seating seating = seatings.of(registration.event());
        if (before == RegistrationStatus.REGISTERED) {
            seating.release(registration.seats());
        } else {
            seating.unqueue(registration.seats());
        }
        waitingList.promote(registration.event(), seating);
    }
}
