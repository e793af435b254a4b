package nl.schuldenlab.lab.projects;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The projects of a lab, as far as a caller of ours may see them at project-catalog-service. */
@Singleton
public class SeenProjects extends Peer<SeenProjectClient> {
    /** What is embedded leaves a lab's active list (D162), and what is stopped is over. */
    private static final List<String> ACTIVE = List.of("IDEA", "IN_DEVELOPMENT", "PILOT", "PROVEN", "SCALING");

    /** The longest page there is; a lab works on some tens of projects. */
    private static final int ALL = 200;

    SeenProjects(@RestClient SeenProjectClient client, Guards guards) {
        super("project-catalog-service", client, guards);
    }

    /** @throws Refusal 503 when project-catalog-service does not answer */
    public Optional<List<LabProject>> activeAt(String authorization, String lab) {
        return askForCaller(client -> client.list(authorization, lab, ACTIVE, ALL))
                .map(ProjectSummaries::projects);
    }
}
