package nl.schuldenlab.lab.adoptions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The adoptions of a lab, as far as a caller of ours may see them at project-catalog-service. */
@Singleton
public class SeenAdoptions extends Peer<SeenAdoptionClient> {
    /** The longest page there is; a lab works on some tens of adoptions. */
    private static final int ALL = 200;

    SeenAdoptions(@RestClient SeenAdoptionClient client, Guards guards) {
        super("project-catalog-service", client, guards);
    }

    /**
     * Those in which the lab still has work to do (D74, D194).
     *
     * @throws Refusal 503 when project-catalog-service does not answer
     */
    public Optional<List<LabAdoption>> openAt(String authorization, String lab) {
        return askForCaller(client -> client.list(authorization, lab, true, ALL))
                .map(AdoptionSummaries::items);
    }
}
