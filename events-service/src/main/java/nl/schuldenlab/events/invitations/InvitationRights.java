package nl.schuldenlab.events.invitations;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who may know whom an event invites: those who are in it of everybody, a partner of itself. */
@RequestScoped
class InvitationRights {
    private final EventRights events;
    private final Rights rights;
    private final Caller caller;
    private final JsonWebToken token;

    InvitationRights(EventRights events, Rights rights, Caller caller, JsonWebToken token) {
        this.events = events;
        this.rights = rights;
        this.caller = caller;
        this.token = token;
    }

    /** The partners whose invitations the caller may see, or null for all. */
    Set<String> reach(Event event) {
        return events.isInside(event)
                ? null
                : caller.claim("partners").stream().filter(rights::speaksFor).collect(Collectors.toSet());
    }

    /** What asks another service in the caller's name. */
    String authorization() {
        return "Bearer " + token.getRawToken();
    }

    /** @throws Refusal 404 */
    void asReaderOf(Invitation invitation) {
        Set<String> own = reach(invitation.event());
        if (own != null && !own.contains(String.valueOf(invitation.partner()))) {
            throw Refusal.notFound();
        }
    }
}
