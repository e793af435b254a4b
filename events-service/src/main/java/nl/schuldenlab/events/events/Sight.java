package nl.schuldenlab.events.events;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which events a caller may know of.
 *
 * @param all whether all of them
 * @param network whether also those for the network
 * @param labs the labs that the caller works for, whose events it sees
 * @param partners the partners that the caller speaks for, whose events it sees, and those to which these are invited
 * @param subject who the caller is, who sees what it has registered for; empty for nobody
 */
public record Sight(boolean all, boolean network, Set<String> labs, Set<String> partners, String subject) {

    List<Visibility> levels() {
        return network ? List.of(Visibility.PUBLIC, Visibility.NETWORK) : List.of(Visibility.PUBLIC);
    }

    boolean covers(Event event) {
        return all || levels().contains(event.visibility()) || isOf(event.lab(), event.hosts());
    }

    /** Whether the caller is in the event: of its lab, or of those who organise it. */
    public boolean isInside(Event event) {
        return all || isOf(event.lab(), event.hosts());
    }

    private boolean isOf(String lab, Collection<String> hosts) {
        return lab != null && labs.contains(lab) || hosts.stream().anyMatch(partners::contains);
    }
}
