package nl.schuldenlab.lab.projects;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /**
     * Those that were born there, then those that joined it.
     *
     * @throws Refusal 503 when project-catalog-service does not answer
     */
    public Optional<List<LabProject>> activeAt(String authorization, String lab) {
        return active(client -> client.list(authorization, lab, null, ACTIVE, ALL))
                .flatMap(born -> active(client -> client.list(authorization, null, lab, ACTIVE, ALL))
                        .map(joined -> Stream.concat(born.stream(), joined.stream())
                                .distinct()
                                .toList()));
    }

    private Optional<List<LabProject>> active(Function<SeenProjectClient, ProjectSummaries> question) {
        return askForCaller(question).map(ProjectSummaries::projects);
    }
}
