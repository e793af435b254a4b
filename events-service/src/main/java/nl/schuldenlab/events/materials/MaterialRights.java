package nl.schuldenlab.events.materials;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who puts materials with an event: who plans it, and of history the national team alone. */
@RequestScoped
class MaterialRights {
    private final EventRights planners;
    private final Rights rights;

    MaterialRights(EventRights planners, Rights rights) {
        this.planners = planners;
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 */
    void asPlannerOf(Event event, NewMaterial material) {
        asPlannerOf(event, material.historical() != null);
    }

    /** @throws Refusal 401 or 403 */
    void asPlannerOf(Material material) {
        asPlannerOf(material.event(), material.isHistorical());
    }

    private void asPlannerOf(Event event, boolean historical) {
        planners.asPlannerOf(event);
        if (historical) {
            rights.asNational();
        }
    }

    /** @throws Refusal 404 */
    void asInsiderOf(Material material) {
        planners.asInsiderOf(material.event());
    }
}
