package nl.schuldenlab.events.mails;

import java.util.List;
import nl.schuldenlab.platform.language.Language;

/**
 * To whom a mail goes and what it tells, as it is when the mail is sent; made for that moment and kept nowhere.
 *
 * @param event the slug of the event
 * @param seats for how many; null for an invitation
 * @param waitingPosition the place in the waiting list, or null
 * @param cancellationToken what the personal link to cancel holds, or null where there is nothing to cancel
 */
public record Letter(
        String event,
        List<Recipient> recipients,
        Language language,
        Integer seats,
        Integer waitingPosition,
        String cancellationToken) {

    /** A person who gets it. */
    public record Recipient(String name, String email) {

        /** Says nothing: no log shall hold a person. */
        @Override
        public String toString() {
            return "Recipient";
        }
    }

    /** Says nothing of the people or their link. */
    @Override
    public String toString() {
        return "Letter about " + event;
    }
}
