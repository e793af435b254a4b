package nl.schuldenlab.events.events;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who may know of an event, who is in it, and who plans it. */
@RequestScoped
public class EventRights {
    private final Rights rights;
    private final Caller caller;
    private final JsonWebToken token;
    private final EventRepository events;

    EventRights(Rights rights, Caller caller, JsonWebToken token, EventRepository events) {
        this.rights = rights;
        this.caller = caller;
        this.token = token;
        this.events = events;
    }

    /** Which events the caller may know of. */
    public Sight sight() {
        Set<String> labs = claimed("labs", Roles.LAB_MANAGER, Roles.PROJECT_LEADER);
        Set<String> partners = spokenFor();
        boolean network = !labs.isEmpty() || !partners.isEmpty() || is(Roles.PORTFOLIO_BOARD, Roles.REVIEWER);
        return new Sight(rights.seesAll(), network, labs, partners, subject());
    }

    /** Empty for nobody. */
    String subject() {
        return caller.isAnonymous() ? "" : String.valueOf(token.getSubject());
    }

    private Set<String> spokenFor() {
        return claimed("partners", Roles.PARTNER_CONTACT, Roles.INTEGRATOR);
    }

    private Set<String> claimed(String claim, String... roles) {
        return is(roles) ? caller.claim(claim) : Set.of();
    }

    private boolean is(String... roles) {
        return Stream.of(roles).anyMatch(caller::is);
    }

    /** The lab's people, those of the organisers, and who sees all. */
    public boolean isInside(Event event) {
        return rights.isInsiderOf(event.lab(), event.hosts());
    }

    /** Whether somebody like the caller is whom it is meant for (D33); who is in it or invited always is. */
    public boolean isMeantFor(Event event) {
        Audience audience = event.description().audience();
        return audience == null
                || audience == Audience.PUBLIC
                || isInside(event)
                || isOneOf(audience)
                || events.invites(event, spokenFor());
    }

    private boolean isOneOf(Audience audience) {
        return switch (audience) {
            case WHOLE_NETWORK -> sight().network();
            case PROJECT_LEADERS ->
                !claimed("labs", Roles.LAB_MANAGER, Roles.PROJECT_LEADER).isEmpty();
            default -> !spokenFor().isEmpty();
        };
    }

    /** @throws Refusal 404 unless the caller is in the event */
    public void asInsiderOf(Event event) {
        rights.asInsiderOf(event.lab(), event.hosts());
    }

    /** @throws Refusal 401 or 403 unless the caller plans the events of this lab, or of no lab when it is null */
    void asPlannerAt(String lab) {
        if (lab == null) {
            rights.asNational();
        } else {
            rights.asManagerOf(lab);
        }
    }

    /** @throws Refusal 401 or 403 unless the caller plans this event; of history only the national team writes */
    public void asPlannerOf(Event event) {
        asPlannerAt(event.isHistorical() ? null : event.lab());
    }

    boolean plans(Event event) {
        return rights.isNational() || !event.isHistorical() && event.lab() != null && rights.manages(event.lab());
    }
}
