package nl.schuldenlab.events.registrations;

import java.util.Set;

/**
 * Which registrations of an event a caller may see.
 *
 * @param all whether all of them
 * @param subject who made those that it sees otherwise
 * @param partners the partners that it speaks for, whose people it sees
 */
record Reach(boolean all, String subject, Set<String> partners) {

    boolean covers(Registration registration) {
        return all
                || subject.equals(registration.registeredBy())
                || partners.contains(String.valueOf(registration.description().partner()));
    }
}
