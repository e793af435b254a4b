package nl.schuldenlab.events.sessions;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who writes the programme of an event: who plans it, and of history the national team alone. */
@RequestScoped
class SessionRights {
    private final EventRights planners;
    private final Rights rights;

    SessionRights(EventRights planners, Rights rights) {
        this.planners = planners;
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 */
    void asPlannerOf(Event event, NewSession session) {
        asPlannerOf(event, session.historical() != null);
    }

    /** @throws Refusal 401 or 403 */
    void asPlannerOf(Session session) {
        asPlannerOf(session.event(), session.isHistorical());
    }

    private void asPlannerOf(Event event, boolean historical) {
        planners.asPlannerOf(event);
        if (historical) {
            rights.asNational();
        }
    }

    /** @throws Refusal 404 */
    void asInsiderOf(Session session) {
        planners.asInsiderOf(session.event());
    }
}
