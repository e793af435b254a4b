package nl.schuldenlab.events.invitations;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.events.events.Audience;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.labs.Labs;
import nl.schuldenlab.events.partners.Partaking;
import nl.schuldenlab.events.partners.Partners;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/** Tells from the register who belongs to the audience of an event: all active partners of its lab (D103), the municipalities among them (D33), or all project leaders (D113). */
@Singleton
class GuestList {
    private static final String HERE = "events-service";

    private final Partners partners;
    private final Labs labs;

    GuestList(Partners partners, Labs labs) {
        this.partners = partners;
        this.labs = labs;
    }

    /** Whether the register knows the audience at all. */
    static Judgement judge(Event event) {
        Audience audience = event.description().audience();
        return new Judgement()
                .require(
                        audience != null && audience != Audience.PUBLIC,
                        Blocker.of("audience-not-in-register", "D103", HERE))
                .require(
                        audience != Audience.PROJECT_LEADERS || event.lab() != null,
                        Blocker.of("project-leaders-of-no-lab", "D113", HERE));
    }

    /**
     * @param caller the authorization of who asks, for contacts are shown to people only
     * @throws Refusal 503 when a service that knows does not answer
     */
    Set<Guest> of(Event event, String caller) {
        Stream<Guest> guests =
                switch (event.description().audience()) {
                    case PROJECT_LEADERS ->
                        labs.projectLeadersOf(event.lab()).stream().map(contact -> new Guest(null, contact));
                    case MUNICIPALITIES -> guests(municipalities(event.lab(), caller));
                    default -> guests(partners.activeAt(event.lab(), caller));
                };
        return guests.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Partaking> municipalities(String lab, String caller) {
        Set<String> all = partners.municipalities();
        return partners.activeAt(lab, caller).stream()
                .filter(each -> all.contains(each.partner()))
                .toList();
    }

    private static Stream<Guest> guests(Collection<Partaking> partakings) {
        return partakings.stream()
                .flatMap(each -> each.contacts().isEmpty()
                        ? Stream.of(new Guest(each.partner(), null))
                        : each.contacts().stream().map(contact -> new Guest(each.partner(), contact)));
    }
}
