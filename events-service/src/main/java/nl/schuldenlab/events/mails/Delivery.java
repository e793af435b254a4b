package nl.schuldenlab.events.mails;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Delivers a mail to each of its readers. A copy counts as sent once the server has said that it took it (250), which is noted at
 * once, and has a name that stays: should a process die in the instant between that answer and its note of it, the copy that goes
 * again bears the same {@code Message-ID}, by which mail servers and programs drop it.
 */
@Singleton
class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final Outbox outbox;
    private final Composition composition;
    private final Relay relay;

    Delivery(Outbox outbox, Composition composition, Relay relay) {
        this.outbox = outbox;
        this.composition = composition;
        this.relay = relay;
    }

    void of(OutgoingMail mail, Envelope envelope) {
        Set<Handover> told = EnumSet.noneOf(Handover.class);
        for (Letter.Recipient recipient : left(mail, envelope)) {
            Handover handover = hand(mail, envelope, recipient);
            told.add(handover);
            if (handover == Handover.NO_ANSWER) {
                break;
            }
        }
        note(mail, told);
    }

    /** Whoever waits for the server hears that there is no answer. */
    void hangUp() {
        relay.hangUp();
    }

    private static List<Letter.Recipient> left(OutgoingMail mail, Envelope envelope) {
        return envelope.letter().recipients().stream()
                .filter(recipient -> !mail.hasReached(mail.nameFor(recipient.email())))
                .toList();
    }

    private Handover hand(OutgoingMail mail, Envelope envelope, Letter.Recipient recipient) {
        String name = mail.nameFor(recipient.email());
        try {
            Handover handover = relay.hand(composition.of(envelope, recipient, name));
            if (handover == Handover.TAKEN) {
                outbox.reached(mail.id(), name);
            }
            return handover;
        } catch (MessagingException noAddress) {
            return Handover.REFUSED;
        }
    }

    /** A reader whom the server refuses does not keep the mail from the others. */
    private void note(OutgoingMail mail, Set<Handover> told) {
        if (told.contains(Handover.LATER) || told.contains(Handover.NO_ANSWER)) {
            LOG.warnf("Mail %s did not go at attempt %d", mail.id(), mail.attempts());
            outbox.failed(mail.id(), false);
        } else if (told.contains(Handover.TAKEN) || mail.hasReachedAny()) {
            outbox.sent(mail.id());
            LOG.infof("Mail %s went: %s", mail.id(), mail.occasion());
        } else {
            LOG.warnf("Mail %s was refused", mail.id());
            outbox.failed(mail.id(), true);
        }
    }
}
