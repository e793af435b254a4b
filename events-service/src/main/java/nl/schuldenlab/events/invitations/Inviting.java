package nl.schuldenlab.events.invitations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** Invites guests to an event that is to come, each once, and tells them by mail. */
@Singleton
class Inviting {
    private static final String HERE = "events-service";

    private final InvitationRepository invitations;
    private final Events events;
    private final Mailbox mailbox;
    private final Clock clock;

    Inviting(InvitationRepository invitations, Events events, Mailbox mailbox, Clock clock) {
        this.invitations = invitations;
        this.events = events;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    Judgement judge(Event event, Judgement judgement) {
        return judgement
                .require(event.isPlanned(), Blocker.of("not-planned", null, HERE))
                .require(!event.hasBegun(clock.instant()), Blocker.of("event-begun", null, HERE));
    }

    Invitation invite(String slug, Guest guest) {
        Event event = events.locked(slug);
        judge(event, new Judgement()).enforce();
        return add(event, guest, false);
    }

    /** Done again it adds only who is new. */
    InvitationRoundView fill(String slug, Collection<Guest> guests) {
        Event event = events.locked(slug);
        judge(event, GuestList.judge(event)).enforce();
        Set<Guest> before = invitations.guestsOf(event);
        List<Guest> newcomers =
                guests.stream().filter(guest -> !before.contains(guest)).toList();
        newcomers.forEach(guest -> add(event, guest, true));
        return new InvitationRoundView(
                slug, event.description().audience(), newcomers.size(), guests.size() - newcomers.size());
    }

    private Invitation add(Event event, Guest guest, boolean fromAudience) {
        Invitation invitation = invitations.added(new Invitation(event, guest, fromAudience));
        mailbox.post(MailOccasion.INVITATION, invitation.id());
        return invitation;
    }

    void withdraw(Invitation invitation) {
        mailbox.forget(invitation.id());
        invitations.deleted(invitation);
    }
}
