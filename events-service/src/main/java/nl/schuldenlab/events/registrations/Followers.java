package nl.schuldenlab.events.registrations;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventDescribed;
import nl.schuldenlab.events.events.EventReplaced;
import nl.schuldenlab.events.events.EventStatus;
import nl.schuldenlab.events.events.EventStatusChanged;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.platform.problem.Blocker;

/** Lets registrations follow their event: more room is for those who wait, less room sends nobody away, and who comes is told what became of it. */
@Singleton
class Followers {
    private final RegistrationRepository registrations;
    private final SeatingRepository seatings;
    private final WaitingList waitingList;
    private final Mailbox mailbox;

    Followers(
            RegistrationRepository registrations,
            SeatingRepository seatings,
            WaitingList waitingList,
            Mailbox mailbox) {
        this.registrations = registrations;
        this.seatings = seatings;
        this.waitingList = waitingList;
        this.mailbox = mailbox;
    }

    void check(@Observes EventReplaced replaced) {
        Integer room = replaced.event().description().capacity();
        int taken = room == null ? 0 : seatings.shown(replaced.event()).seatsTaken();
        replaced.judgement()
                .require(room == null || taken <= room, Blocker.of("capacity-below-taken", null, Admission.HERE));
    }

    void follow(@Observes EventDescribed described) {
        Event event = described.event();
        if (!event.isPlanned()) {
            return;
        }
        seatings.find(event).ifPresent(seating -> waitingList.promote(event, seating));
        if (described.moved()) {
            mailbox.post(MailOccasion.EVENT_MOVED, registrations.open(event));
        }
    }

    void tell(@Observes EventStatusChanged changed) {
        EventStatus status = changed.event().status();
        if (status == EventStatus.CANCELLED || status == EventStatus.POSTPONED) {
            mailbox.post(
                    status == EventStatus.CANCELLED ? MailOccasion.EVENT_CANCELLED : MailOccasion.EVENT_POSTPONED,
                    registrations.open(changed.event()));
        }
    }
}
