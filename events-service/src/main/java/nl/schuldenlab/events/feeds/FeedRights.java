package nl.schuldenlab.events.feeds;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Whose calendar addresses a caller may see and end: its own, and the national team those of everybody. */
@RequestScoped
class FeedRights {
    private static final String OWNER = "calendar-owner";

    private final Rights rights;
    private final Caller caller;

    FeedRights(Rights rights, Caller caller) {
        this.rights = rights;
        this.caller = caller;
    }

    /** Who makes an address now. */
    String asOwner() {
        caller.actsAs(OWNER, null, null);
        return caller.key();
    }

    /**
     * Whose addresses the caller sees; null for everybody's.
     *
     * @throws Refusal 401 for the anonymous
     */
    String seen() {
        if (caller.isAnonymous()) {
            throw Refusal.unauthenticated();
        }
        return rights.isNational() ? null : caller.key();
    }

    /** Notes the right by which the caller ends the address, if it has one. */
    boolean mayEnd(CalendarFeed feed) {
        if (rights.isNational()) {
            rights.asNational();
            return true;
        }
        return feed.isOf(asOwner());
    }
}
