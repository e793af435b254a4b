package nl.schuldenlab.events.mails;

import nl.schuldenlab.events.events.Event;

/** All that a mail is made from: what happened, to whom it is told, and the event as it is now. */
record Envelope(MailOccasion occasion, Letter letter, Event event) {

    /** Whether its reader has a seat, and so may know how to join from afar. */
    boolean isForSeated() {
        return switch (occasion) {
            case REGISTERED, PROMOTED, REMINDER -> true;
            case EVENT_MOVED -> letter.waitingPosition() == null && letter.seats() != null;
            default -> false;
        };
    }

    /** Whether its reader's calendar is to strike the event out. */
    boolean strikesOut() {
        return occasion == MailOccasion.CANCELLED
                || occasion == MailOccasion.EVENT_CANCELLED
                || occasion == MailOccasion.EVENT_POSTPONED;
    }

    /** Whether its reader's calendar is to note the event: not by who waits for a seat. */
    boolean notes() {
        return isForSeated() || occasion == MailOccasion.INVITATION;
    }
}
