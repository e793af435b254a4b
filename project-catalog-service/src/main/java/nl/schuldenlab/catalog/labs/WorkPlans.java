package nl.schuldenlab.catalog.labs;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The work plans of labs, as this service knows them: by asking lab-service. */
@Singleton
public class WorkPlans extends Peer<WorkPlanClient> {

    WorkPlans(@RestClient WorkPlanClient client, Guards guards) {
        super(Labs.SERVICE, client, guards);
    }

    /**
     * The plan of a lab, or nothing if it has written none.
     *
     * @throws Refusal 503 when lab-service does not answer
     */
    public Optional<WorkPlan> of(String lab) {
        return ask(client -> client.get(lab));
    }
}
