package nl.schuldenlab.lab.projects;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The projects of the network, as this service knows them: by asking project-catalog-service. */
@Singleton
public class Projects extends Peer<ProjectClient> {

    Projects(@RestClient ProjectClient client, Guards guards) {
        super("project-catalog-service", client, guards);
    }

    /** @throws Refusal 503 when project-catalog-service does not answer */
    public boolean exist(String slug) {
        return ask(client -> client.get(slug)).isPresent();
    }

    /**
     * Whether a project is proven, as every gate means it: also when it is scaled or embedded by now.
     *
     * @throws Refusal 503 when project-catalog-service does not answer
     */
    public boolean isProven(String slug) {
        return ask(client -> client.get(slug)).filter(ProjectSummary::isProven).isPresent();
    }
}
